using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads S3 buckets, and says which of them receive trails. The owner's name is never copied.</summary>
internal sealed class BucketsPart() : ListPart(PartIds.Buckets, "Buckets")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var name = entry.RequiredText("Name");
        var shape = new Shape(entry).Text("Name").Instant("CreationDate");
        var item = new ItemDraft(ResourceTypes.Bucket, name, shape.Json)
        {
            Name = name,
            Arn = $"arn:{draft.Owner.Partition}:s3:::{name}",
            Region = entry.Text("BucketRegion") ?? "unknown",
        };
        TrailTargets.Mark(item, "isTrailBucket", TrailTargets.Buckets(draft).Contains(name, StringComparer.Ordinal), draft);
        return item;
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.Bucket)
            .Select(b =>
                new AnswerShape(b.Configuration)
                    .Set("Name", b.ResourceId)
                    .Always("CreationDate", question.Export.LongAgo)
                    .Set("BucketRegion", b.Region)
                    .Json
            );
}
