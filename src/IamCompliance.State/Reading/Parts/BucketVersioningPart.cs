using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the versioning of buckets.</summary>
internal sealed class BucketVersioningPart() : PerResourcePart(PartIds.BucketVersioning, ResourceTypes.Bucket)
{
    protected override string ArgumentOf(ItemDraft item) => item.ResourceId;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution) =>
        contribution.Set(item, "versioning", new Shape(body).Text("Status").Text("MFADelete", "mfaDelete").Json);

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new AnswerShape(item.Configuration["versioning"] as JsonObject ?? []).Copy("Status").CopyFrom("MFADelete", "mfaDelete").Json;
}
