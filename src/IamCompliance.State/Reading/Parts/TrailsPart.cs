using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads CloudTrail trails.</summary>
internal sealed class TrailsPart() : ListPart(PartIds.Trails, Call, "trailList")
{
    public static readonly ReadOperation Call = new("cloudtrail-describe-trails", "cloudtrail:DescribeTrails") { IsRegional = true };

    /// <summary>A trail of all regions is shown in each of them.</summary>
    protected override bool IsListedInManyRegions => true;

    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var arn = entry.RequiredText("TrailARN");
        // The organization's trail is shown to member accounts under the ARN of the management account.
        if (entry.Boolean("IsOrganizationTrail") != true)
            contribution.ExpectOwn(arn);
        var trail = entry.Named(entry.RequiredText("Name"));
        var shape = new Shape(trail)
            .Text("Name")
            .Text("TrailARN")
            .Text("HomeRegion")
            .Text("S3BucketName")
            .TextUnlessEmpty("S3KeyPrefix")
            .TextUnlessEmpty("SnsTopicARN")
            .TextUnlessEmpty("CloudWatchLogsLogGroupArn")
            .TextUnlessEmpty("CloudWatchLogsRoleArn")
            .TextUnlessEmpty("KmsKeyId")
            .Boolean("IncludeGlobalServiceEvents")
            .Boolean("IsMultiRegionTrail")
            .Boolean("IsOrganizationTrail")
            .Boolean("LogFileValidationEnabled")
            .Boolean("HasCustomEventSelectors")
            .Boolean("HasInsightSelectors");
        return new ItemDraft(ResourceTypes.Trail, arn, shape.Json)
        {
            Arn = arn,
            Name = entry.Text("Name"),
            Region = entry.Text("HomeRegion") ?? Arn.TryParse(arn)?.Region,
        };
    }
}
