using IamCompliance.Definitions.Decisions;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Generator.Reading;

namespace IamCompliance.Generator.Model;

/// <summary>Describes one file of decision tests by itself. Unlike controls it keeps its lines and comments: a failure opens the decision,
/// and names the place of a statement.</summary>
/// <param name="Path">The logical path, which policies and accounts lie beside.</param>
/// <param name="Name">The name tests are chosen by.</param>
/// <param name="Content">The text as it is written.</param>
/// <param name="File">The file that debuggers and stack traces open.</param>
/// <param name="Decisions">One test each, in the author's order.</param>
internal sealed record DecisionFileModel(string Path, string Name, string Content, string File, EquatableArray<DecisionModel> Decisions)
{
    /// <summary>Reads a file; null when there is nothing to test. What is wrong with it is reported elsewhere.</summary>
    public static DecisionFileModel? Of(ParsedFile file) =>
        DecisionFileReader.Read(file.Source, new DiagnosticSink()) is { Decisions.Count: > 0 } read
            ? new DecisionFileModel(
                file.Source.Path,
                read.Name,
                file.Source.Content,
                file.Origin.MappedPath,
                read.Decisions.Select(d => new DecisionModel(d.Name, d.Span.Start.Line)).ToEquatableArray()
            )
            : null;
}
