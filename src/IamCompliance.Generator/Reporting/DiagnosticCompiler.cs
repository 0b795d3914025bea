using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Generator.Model;
using IamCompliance.Generator.Reading;

namespace IamCompliance.Generator.Reporting;

/// <summary>Finds every problem of every file, with its position in the text as it is written.</summary>
internal static class DiagnosticCompiler
{
    /// <summary>Compiles the files as they are written and keeps only what is wrong with them.</summary>
    public static EquatableArray<DiagnosticModel> Compile(IReadOnlyList<ParsedFile> files)
    {
        var byPath = files
            .GroupBy(f => f.Source.Path, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.OrderBy(f => f.Origin, FileOrigin.OwnFirst).ToList())
            .ToList();
        var first = byPath.ToDictionary(same => same[0].Source.Path, same => same[0], StringComparer.Ordinal);
        var linked = CatalogueCompiler
            .Compile(ShippedTrees.WithoutCases([.. first.Values.Select(f => f.Tree)]), KnownResourceTypes.Catalog)
            .Diagnostics.Select(d => ToModel(d, first.TryGetValue(d.Span.Path, out var file) ? file.Origin.Path : d.Span.Path));
        return byPath.SelectMany(OnePathTwice).Concat(linked).ToEquatableArray();
    }

    /// <summary>Says so when there is something to test and nothing to test it with.</summary>
    public static EquatableArray<DiagnosticModel> CheckAdapter(bool hasTests, bool hasAdapter) =>
        !hasTests || hasAdapter
            ? default
            : new([
                ToModel(
                    new Diagnostic(
                        GenerationDiagnostics.MissingTestAdapter,
                        SourceSpan.StartOf(""),
                        "Add a reference to the package of this name."
                    ),
                    file: null
                ),
            ]);

    private static IEnumerable<DiagnosticModel> OnePathTwice(List<ParsedFile> same) =>
        same.Skip(1)
            .Select(file =>
                ToModel(
                    new Diagnostic(
                        GenerationDiagnostics.SamePath,
                        SourceSpan.StartOf(file.Source.Path),
                        "Rename the control, or list the file once.",
                        file.Source.Path,
                        same[0].Origin.MappedPath
                    ),
                    file.Origin.Path
                )
            );

    private static DiagnosticModel ToModel(Diagnostic problem, string? file) =>
        new(
            problem.Id,
            problem.Descriptor.Title,
            problem.Help is null ? problem.Message : $"{problem.Message} ({problem.Help})",
            problem.IsError,
            file,
            problem.Span.Start,
            problem.Span.End
        );
}
