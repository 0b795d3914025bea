using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads AWS Config recorders.</summary>
internal sealed class RecordersPart() : ListPart(PartIds.Recorders, "ConfigurationRecorders")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var name = entry.RequiredText("name");
        var shape = new Shape(entry)
            .Text("name")
            .Text("roleARN")
            .TextUnlessEmpty("recordingScope")
            .TextUnlessEmpty("connectorArn")
            .Object("recordingGroup", g =>
                g.Boolean("allSupported")
                    .Boolean("includeGlobalResourceTypes")
                    .TextList("resourceTypes")
                    .Object("exclusionByResourceTypes", e => e.TextList("resourceTypes"))
                    .Object("recordingStrategy", s => s.Text("useOnly"))
            );
        var region = Arn.TryParse(entry.Text("arn"))?.Region ?? contribution.Region;
        return new ItemDraft(ResourceTypes.Recorder, contribution.RegionalId(name, region), shape.Json) { Name = name, Region = region };
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.Recorder)
            .Select(r =>
                new AnswerShape(r.Configuration)
                    .Set("arn", ArnOf(r, question.Export))
                    .Set("name", r.Name)
                    .Always("roleARN", RoleOf(question.Export))
                    .Set("recordingGroup", GroupOf(r.Configuration["recordingGroup"] as JsonObject))
                    .Copy("connectorArn")
                    .Always("recordingScope", "PAID")
                    .Json
            );

    private static JsonObject? GroupOf(JsonObject? group) =>
        group is null
            ? null
            : new AnswerShape(group)
                .Always("allSupported", false)
                .Always("includeGlobalResourceTypes", false)
                .Texts("resourceTypes")
                .Copy("exclusionByResourceTypes", "recordingStrategy")
                .Json;

    private static string ArnOf(ItemDraft recorder, AccountExport export) =>
        $"arn:{export.Partition}:config:{recorder.Region}:{export.AccountId}:configuration-recorder/{recorder.Name}/"
        + ExportIdentity.Token(recorder.Name!, 10);

    private static string RoleOf(AccountExport export) =>
        $"arn:{export.Partition}:iam::{export.AccountId}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig";
}
