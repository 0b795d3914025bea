using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Generator.Model;
using IamCompliance.Generator.Reading;

namespace IamCompliance.Generator.Reporting;

/// <summary>Finds every problem of every file, with its position in the text as it is written.</summary>
internal static class DiagnosticCompiler
{
    /// <summary>Compiles the files as they are written and keeps only what is wrong with them.</summary>
    public static EquatableArray<DiagnosticModel> Compile(IReadOnlyList<DefinitionFile> files)
    {
        var byPath = files
            .GroupBy(f => f.Source.Path, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.OrderBy(f => f.Origin.IsOwn ? 0 : 1).ThenBy(f => f.Origin.Path, StringComparer.Ordinal).First())
            .ToDictionary(f => f.Source.Path, StringComparer.Ordinal);
        return CatalogueCompiler.Compile([.. byPath.Values.Select(f => f.Source)], KnownResourceTypes.Catalog)
            .Diagnostics
            .Select(d => ToModel(d, byPath))
            .ToEquatableArray();
    }

    private static DiagnosticModel ToModel(Diagnostic problem, Dictionary<string, DefinitionFile> files) => new(
        problem.Id,
        problem.Descriptor.Title,
        problem.Help is null ? problem.Message : $"{problem.Message} ({problem.Help})",
        problem.IsError,
        files.TryGetValue(problem.Span.Path, out var file) ? file.Origin.Path : problem.Span.Path,
        problem.Span.Start,
        problem.Span.End);
}
