using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads KMS keys, and says which of them encrypt trails.</summary>
internal sealed class KeysPart() : ListPart(PartIds.Keys, "Keys")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var arn = entry.RequiredText("KeyArn");
        contribution.ExpectOwn(arn);
        var id = entry.RequiredText("KeyId");
        var shape = new Shape(entry).Text("KeyId").Text("KeyArn", "arn");
        var item = new ItemDraft(ResourceTypes.Key, id, shape.Json) { Arn = arn, Region = Arn.TryParse(arn)?.Region };
        TrailTargets.Mark(item, "isTrailKey", TrailTargets.Keys(draft).Any(k => k == id || k == arn), draft);
        return item;
    }

    protected override void Finish(Contribution contribution, AccountDraft draft)
    {
        // CloudTrail's own answers name the key by its ARN. An alias names none of the keys in the list, and could be any of them.
        if (TrailTargets.Keys(draft).FirstOrDefault(TrailTargets.IsAlias) is not { } alias || contribution.Items.Count == 0)
            return;
        foreach (var key in contribution.Items)
            key.UnreadParts.Add(PartIds.Trails);
        var trails = draft.Part(PartIds.Trails);
        if (trails.Status == ReadStatus.Complete)
            trails.Set(
                ReadStatus.Partial,
                new PartError(
                    PartRows.Get(PartIds.Trails).Operation.Action,
                    PartErrorCodes.Unresolved,
                    $"A trail names its key by the alias `{alias}`, so that the key cannot be told."
                ),
                hasItemisedGaps: true
            );
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question.ItemsOf(ResourceTypes.Key).Select(k => new JsonObject { ["KeyId"] = k.ResourceId, ["KeyArn"] = k.Arn });
}
