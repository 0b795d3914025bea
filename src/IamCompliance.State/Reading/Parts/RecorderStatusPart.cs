using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads whether AWS Config recorders run, and joins that with the recorders.</summary>
internal sealed class RecorderStatusPart()
    : CompanionPart(PartIds.RecorderStatus, "ConfigurationRecordersStatus", "name", PartIds.Recorders, ResourceTypes.Recorder)
{
    protected override JsonObject ReadEntry(Fields entry) =>
        new()
        {
            ["status"] = new Shape(entry)
                .Boolean("recording")
                .StatusWord("lastStatus", "Pending", "Success", "Failure", "NotApplicable")
                .TextUnlessEmpty("lastErrorCode")
                .Json,
        };

    protected override JsonObject WriteEntry(ItemDraft resource) =>
        new AnswerShape(resource.Configuration["status"] as JsonObject ?? [])
            .Always("recording", true)
            .Copy("lastStatus", "lastErrorCode")
            .Json;
}
