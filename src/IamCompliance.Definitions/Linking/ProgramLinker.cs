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

        var merged = new EditionMerger(files, index, sink).Merge();
        return new LinkedPrograms([.. merged.OrderBy(e => e.Id, StringComparer.Ordinal)], bindings);
    }

    private void Bind(Requirement requirement, string origin, Dictionary<SourceSpan, IReadOnlyList<BoundParameter>> bindings)
    {
        foreach (var reference in requirement.Controls)
        {
            if (index.FindControl(reference.Control, reference.Span, sink) is { } control && ParameterBinder.Bind(control, reference.Parameters, origin, sink) is { } values)
                bindings[reference.Span] = values;
        }
    }
}
