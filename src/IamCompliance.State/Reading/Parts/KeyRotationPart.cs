using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads whether KMS keys rotate.</summary>
internal sealed class KeyRotationPart() : PerResourcePart(PartIds.KeyRotation, ResourceTypes.Key)
{
    protected override string ArgumentOf(ItemDraft item) => item.ResourceId;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution) =>
        contribution.Set(item, "keyRotationEnabled", body.Boolean("KeyRotationEnabled") ?? throw body.Missing("KeyRotationEnabled"));

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        item.Configuration["keyRotationEnabled"] is null ? null : new AnswerShape(item.Configuration).Copy("KeyRotationEnabled").Json;
}
