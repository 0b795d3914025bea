using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Linking;

/// <summary>Merges editions with those they extend, and resolves the controls that requirements rest on.</summary>
internal sealed class ProgramLinker(ReferenceIndex index, DiagnosticSink sink)
{
    public LinkedPrograms Link(IReadOnlyList<ProgramFile> files)
    {
        var bindings = new Dictionary<SourceSpan, IReadOnlyList<BoundParameter>>();
        foreach (var file in files)
        {
            foreach (var requirement in file.Edition.Requirements)
                Bind(requirement, $"{file.Edition.Id} {requirement.Id}", bindings);
        }

        var merged = new EditionMerger(files, index, sink).Merge().ToList();
        ReportInheritedWithoutReport(merged);
        return new LinkedPrograms([.. merged.OrderBy(e => e.Id, StringComparer.Ordinal)], bindings);
    }

    private void Bind(Requirement requirement, string origin, Dictionary<SourceSpan, IReadOnlyList<BoundParameter>> bindings)
    {
        foreach (var reference in requirement.Controls)
        {
            if (
                index.FindControl(reference.Control, reference.Span, sink) is { } control
                && ParameterBinder.Bind(control, reference.Parameters, origin, sink) is { } values
            )
                bindings[reference.Span] = values;
        }
    }

    // A requirement that an edition takes over from the one it extends was reported there.
    private void ReportInheritedWithoutReport(IEnumerable<ProgramEdition> editions)
    {
        foreach (var edition in editions.Where(e => e.Inherited is null))
        {
            foreach (
                var requirement in edition.Requirements.Where(r =>
                    r.Responsibility == Responsibility.Aws && r.Span.Path == edition.Span.Path
                )
            )
                sink.Report(
                    LinkingDiagnostics.InheritedWithoutReport,
                    requirement.Span,
                    "Give the program `inherited: { artifact: …, page: … }`.",
                    requirement.Id,
                    edition.Id
                );
        }
    }
}
