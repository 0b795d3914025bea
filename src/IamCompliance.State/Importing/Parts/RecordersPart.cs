using IamCompliance.State.Importing.Drafts;
using IamCompliance.State.Importing.Reading;
using IamCompliance.State.Importing.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Importing.Parts;

/// <summary>Reads AWS Config recorders.</summary>
internal sealed class RecordersPart() : ListPart(PartIds.Recorders, Call, "ConfigurationRecorders")
{
    public static readonly CliOperation Call = new("configservice-describe-configuration-recorders", "config:DescribeConfigurationRecorders");

    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var name = entry.RequiredText("name");
        var shape = new Shape(entry)
            .Text("name")
            .Text("roleARN")
            .Object("recordingGroup", g => g
                .Boolean("allSupported")
                .Boolean("includeGlobalResourceTypes")
                .TextList("resourceTypes")
                .Object("exclusionByResourceTypes", e => e.TextList("resourceTypes"))
                .Object("recordingStrategy", s => s.Text("useOnly")));
        return new ItemDraft(ResourceTypes.Recorder, name, shape.Json) { Name = name, Region = Arn.TryParse(entry.Text("arn"))?.Region };
    }
}
