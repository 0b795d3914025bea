using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the policies of buckets.</summary>
internal sealed class BucketPolicyPart() : PerResourcePart(PartIds.BucketPolicy, ResourceTypes.Bucket)
{
    protected override string ArgumentOf(ItemDraft item) => item.ResourceId;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        body.RequiredText("Policy");
        contribution.SetAll(item, new Shape(body).Document("Policy").Json);
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        AnswerShape.TextOf(item.Configuration["policy"]) is { } policy ? new JsonObject { ["Policy"] = policy.DeepClone() } : null;
}
