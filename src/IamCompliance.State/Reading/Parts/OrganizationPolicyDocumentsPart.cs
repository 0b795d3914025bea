using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads what the policies of the organization say.</summary>
internal sealed class OrganizationPolicyDocumentsPart()
    : PerResourcePart(PartIds.OrganizationPolicyDocuments, ResourceTypes.OrganizationPolicy)
{
    protected override string ArgumentOf(ItemDraft item) => item.ResourceId;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        var policy = body.RequiredObject("Policy");
        var id = policy.RequiredObject("PolicySummary").RequiredText("Id");
        if (id != item.ResourceId)
            throw RejectedContentException.Malformed($"answers for `{id}`, not for `{item.ResourceId}`");
        policy.RequiredText("Content");
        contribution.SetAll(item, new Shape(policy).Document("Content").Json);
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new()
        {
            ["Policy"] = new JsonObject
            {
                ["PolicySummary"] = new AnswerShape(item.Configuration).Set("Id", item.ResourceId).Set("Name", item.Name).Copy("Type").Json,
                ["Content"] = AnswerShape.TextOf(item.Configuration["content"])?.DeepClone(),
            },
        };
}
