using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads which policies of the accounts permission sets refer to, by name and path: each account has, or lacks, a policy of its
/// own by that name.</summary>
/// <remarks>https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CustomerManagedPolicyReference.html</remarks>
internal sealed class PermissionSetCustomerPoliciesPart()
    : PerResourcePart(PartIds.PermissionSetCustomerPolicies, ResourceTypes.PermissionSet)
{
    protected override string ArgumentOf(ItemDraft item) => item.Name!;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        var references = body.RequiredList("CustomerManagedPolicyReferences").Select(Reference);
        contribution.Append(item, "customerManagedPolicyReferences", references, "name");
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new AnswerShape(item.Configuration)
            .List("CustomerManagedPolicyReferences", p => p.Set("Name", p.Source["name"]).Set("Path", p.Source["path"] ?? "/"))
            .Json;

    // AWS leaves the path out where it is the root.
    private static JsonObject Reference(Fields reference)
    {
        _ = reference.RequiredText("Name");
        return new Shape(reference).Text("Name").Derived("path", reference.Text("Path") ?? "/").Json;
    }
}
