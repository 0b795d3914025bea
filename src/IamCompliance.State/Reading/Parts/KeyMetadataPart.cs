using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the metadata of KMS keys.</summary>
internal sealed class KeyMetadataPart() : PerResourcePart(PartIds.KeyMetadata, ResourceTypes.Key)
{
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

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new()
        {
            ["KeyMetadata"] = new AnswerShape(item.Configuration)
                .Set("KeyId", item.ResourceId)
                .Set("Arn", item.Arn)
                .Always(
                    "Enabled",
                    item.Configuration["keyState"] is null || item.Configuration["keyState"]!.GetValue<string>() == "Enabled"
                )
                .Always("KeyState", "Enabled")
                .Always("KeyManager", "CUSTOMER")
                .Always("KeySpec", "SYMMETRIC_DEFAULT")
                .Always("Origin", "AWS_KMS")
                .Always("CreationDate", question.Export.LongAgo)
                .Copy("DeletionDate")
                .Json,
        };
}
