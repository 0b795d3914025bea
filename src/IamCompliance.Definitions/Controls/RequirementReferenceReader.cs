using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Controls;

/// <summary>Reads the <c>mappings</c> of a team's own control.</summary>
internal sealed class RequirementReferenceReader(DiagnosticSink sink)
{
    internal static readonly MappingShape Shape = new("a mapping", ["program", "requirement"], []);

    public IReadOnlyList<RequirementReference> Read(MappingReader control) =>
        [
            .. control
                .List("mappings")
                .Select(item => MappingReader.Open(item, Shape, sink))
                .OfType<MappingReader>()
                .Select(map => new RequirementReference(map.Text("program"), map.Text("requirement"))),
        ];
}
