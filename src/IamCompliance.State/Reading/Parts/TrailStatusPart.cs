using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads whether trails deliver.</summary>
internal sealed class TrailStatusPart() : PerResourcePart(PartIds.TrailStatus, ResourceTypes.Trail)
{
    protected override string ArgumentOf(ItemDraft item) => item.Name!;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        if (body.Boolean("IsLogging") is null)
            throw body.Missing("IsLogging");
        var shape = new Shape(body)
            .Boolean("IsLogging")
            .Instant("StartLoggingTime")
            .Instant("StopLoggingTime")
            .Instant("LatestDeliveryTime")
            .TextUnlessEmpty("LatestDeliveryError")
            .Instant("LatestCloudWatchLogsDeliveryTime")
            .TextUnlessEmpty("LatestCloudWatchLogsDeliveryError");
        contribution.Set(item, "status", shape.Json);
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new AnswerShape(item.Configuration["status"] as JsonObject ?? [])
            .Always("IsLogging", true)
            .Copy("StartLoggingTime", "StopLoggingTime", "LatestDeliveryTime", "LatestDeliveryError")
            .Copy("LatestCloudWatchLogsDeliveryTime", "LatestCloudWatchLogsDeliveryError")
            .Json;
}
