using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the Block Public Access settings of buckets.</summary>
internal sealed class BucketPublicAccessBlockPart()
    : PerResourcePart(PartIds.BucketPublicAccessBlock, Call, PartIds.Buckets, ResourceTypes.Bucket)
{
    public static readonly ReadOperation Call = new("s3api-get-public-access-block", "s3:GetPublicAccessBlock")
    {
        Permission = "s3:GetBucketPublicAccessBlock",
        ArgumentName = "Bucket",
        AbsentCodes = ["NoSuchPublicAccessBlockConfiguration"],
    };

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
}
