using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Linking;

/// <summary>Resolves the requirements that a team's own controls name.</summary>
internal sealed class MappingLinker(ReferenceIndex index, DiagnosticSink sink)
{
    public void Check(IReadOnlyList<ControlFile> controls, IReadOnlyList<ProgramEdition> editions)
    {
        var byId = editions.ToDictionary(e => e.Id, StringComparer.Ordinal);
        foreach (var item in controls.SelectMany(ItemsOf))
        {
            var (program, requirement) = ((YamlScalar)item.Find("program")!, (YamlScalar)item.Find("requirement")!);
            if (!index.CheckProgram(program.Value, program.Span, sink) || !byId.TryGetValue(program.Value, out var edition))
                continue;
            if (edition.Requirements.All(r => r.Id != requirement.Value))
                sink.Report(
                    LinkingDiagnostics.UnknownRequirement,
                    requirement.Span,
                    DidYouMean.Help(requirement.Value, edition.Requirements.Select(r => r.Id)),
                    YamlNodeDescription.Shorten(requirement.Value),
                    edition.Id
                );
        }
    }

    private static IEnumerable<YamlMapping> ItemsOf(ControlFile file) =>
        file.Root is YamlMapping root && root.Find("mappings") is YamlSequence list ? list.Items.OfType<YamlMapping>() : [];
}
