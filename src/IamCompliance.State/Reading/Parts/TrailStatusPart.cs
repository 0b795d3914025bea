using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads whether trails deliver.</summary>
internal sealed class TrailStatusPart() : PerResourcePart(PartIds.TrailStatus, Call, PartIds.Trails, ResourceTypes.Trail)
{
    public static readonly ReadOperation Call = new("cloudtrail-get-trail-status", "cloudtrail:GetTrailStatus")
    {
        ArgumentName = "Name",
        IsRegional = true,
    };

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
}
