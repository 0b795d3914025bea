using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads whether AWS Config delivers, and joins that with the delivery channels.</summary>
internal sealed class DeliveryChannelStatusPart()
    : CompanionPart(
        PartIds.DeliveryChannelStatus,
        "DeliveryChannelsStatus",
        "name",
        PartIds.DeliveryChannels,
        ResourceTypes.DeliveryChannel
    )
{
    private static readonly string[] Words = ["Success", "Failure", "Not_Applicable"];

    protected override JsonObject ReadEntry(Fields entry) =>
        new()
        {
            ["status"] = new Shape(entry)
                .Object("configHistoryDeliveryInfo", Export)
                .Object("configSnapshotDeliveryInfo", Export)
                .Object("configStreamDeliveryInfo", s =>
                    s.StatusWord("lastStatus", Words).TextUnlessEmpty("lastErrorCode").Instant("lastStatusChangeTime")
                )
                .Json,
        };

    protected override JsonObject WriteEntry(ItemDraft resource) =>
        new AnswerShape(resource.Configuration["status"] as JsonObject ?? [])
            .Copy("configHistoryDeliveryInfo", "configSnapshotDeliveryInfo", "configStreamDeliveryInfo")
            .Json;

    private static void Export(Shape shape) =>
        shape.StatusWord("lastStatus", Words).TextUnlessEmpty("lastErrorCode").Instant("lastAttemptTime").Instant("lastSuccessfulTime");
}
