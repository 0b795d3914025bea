using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the metadata of KMS keys.</summary>
internal sealed class KeyMetadataPart() : PerResourcePart(PartIds.KeyMetadata, Call, PartIds.Keys, ResourceTypes.Key)
{
    public static readonly ReadOperation Call = new("kms-describe-key", "kms:DescribeKey") { ArgumentName = "KeyId", IsRegional = true };

    protected override string ArgumentOf(ItemDraft item) => item.ResourceId;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        var metadata = body.RequiredObject("KeyMetadata");
        var arn = metadata.RequiredText("Arn");
        if (arn != item.Arn)
            throw RejectedContentException.Malformed($"answers for `{arn}`, not for `{item.Arn}`");
        var shape = new Shape(metadata)
            .Boolean("Enabled")
            .Text("KeyState")
            .Text("KeyManager")
            .Text("KeySpec")
            .Text("Origin")
            .Instant("CreationDate")
            .Instant("DeletionDate");
        contribution.SetAll(item, shape.Json);
    }
}
