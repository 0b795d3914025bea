using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads which AWS-managed policies are attached to permission sets.</summary>
internal sealed class PermissionSetManagedPoliciesPart()
    : PerResourcePart(PartIds.PermissionSetManagedPolicies, ResourceTypes.PermissionSet)
{
    protected override string ArgumentOf(ItemDraft item) => item.Name!;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        var policies = body.RequiredList("AttachedManagedPolicies").Select(p => new Shape(p).Text("Name").Text("Arn").Json);
        contribution.Append(item, "attachedManagedPolicies", policies, "arn");
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new AnswerShape(item.Configuration)
            .List("AttachedManagedPolicies", p =>
                p.Set("Name", p.Source["name"] ?? Arn.TryParse(p.Source["arn"]?.GetValue<string>())?.Name)
                    .Set("Arn", p.Source["arn"] ?? $"arn:{question.Export.Partition}:iam::aws:policy/{p.Source["name"]}")
            )
            .Json;
}
