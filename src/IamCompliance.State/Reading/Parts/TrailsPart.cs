using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads CloudTrail trails.</summary>
internal sealed class TrailsPart() : ListPart(PartIds.Trails, "trailList")
{
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

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.Trail)
            .Select(t =>
                new AnswerShape(t.Configuration)
                    .Set("Name", t.Name)
                    .Set("TrailARN", t.Arn)
                    .Always("HomeRegion", t.Region!)
                    .Always("S3BucketName", "trail-logs")
                    .Copy("S3KeyPrefix", "SnsTopicARN", "CloudWatchLogsLogGroupArn", "CloudWatchLogsRoleArn", "KmsKeyId")
                    .Always("IncludeGlobalServiceEvents", true)
                    .Always("IsMultiRegionTrail", false)
                    .Always("IsOrganizationTrail", false)
                    .Always("LogFileValidationEnabled", false)
                    .Always("HasCustomEventSelectors", false)
                    .Always("HasInsightSelectors", false)
                    .Json
            );
}
