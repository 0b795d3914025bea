using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the Block Public Access settings of buckets.</summary>
internal sealed class BucketPublicAccessBlockPart() : PerResourcePart(PartIds.BucketPublicAccessBlock, ResourceTypes.Bucket)
{
    protected override string ArgumentOf(ItemDraft item) => item.ResourceId;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        var shape = new Shape(body.RequiredObject("PublicAccessBlockConfiguration"))
            .Boolean("BlockPublicAcls")
            .Boolean("IgnorePublicAcls")
            .Boolean("BlockPublicPolicy")
            .Boolean("RestrictPublicBuckets");
        contribution.Set(item, "publicAccessBlock", shape.Json);
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        item.Configuration["publicAccessBlock"] is JsonObject block
            ? new JsonObject
            {
                ["PublicAccessBlockConfiguration"] = new AnswerShape(block)
                    .Always("BlockPublicAcls", false)
                    .Always("IgnorePublicAcls", false)
                    .Always("BlockPublicPolicy", false)
                    .Always("RestrictPublicBuckets", false)
                    .Json,
            }
            : null;
}
