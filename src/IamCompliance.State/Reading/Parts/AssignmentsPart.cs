using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads which users and groups of IAM Identity Center have which permission set in the account. They are known by their ids
/// only.</summary>
internal sealed class AssignmentsPart() : PerResourcePart(PartIds.Assignments, ResourceTypes.PermissionSet)
{
    protected override string ArgumentOf(ItemDraft item) => item.Name!;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        foreach (var assignment in body.RequiredList("AccountAssignments"))
        {
            var permissionSet = assignment.RequiredText("PermissionSetArn");
            if (permissionSet != item.Arn)
                throw RejectedContentException.Malformed($"answers for `{permissionSet}`, not for `{item.Arn}`");
            var principal = assignment.RequiredText("PrincipalId");
            var kind = assignment.RequiredText("PrincipalType");
            contribution.ExpectOwnAccount(assignment.RequiredText("AccountId"), $"the assignment of {principal}");
            var shape = new Shape(assignment).Text("PermissionSetArn").Text("PrincipalType").Text("PrincipalId").Text("AccountId");
            contribution.Add(
                new ItemDraft(ResourceTypes.Assignment, $"{permissionSet}/{kind}/{principal}", shape.Json) { Region = item.Region }
            );
        }
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new()
        {
            ["AccountAssignments"] = new JsonArray([
                .. question.Export.ItemsOf(ResourceTypes.Assignment).Where(a => IsOf(a, item)).Select(a => Write(a, question.Export)),
            ]),
        };

    private static bool IsOf(ItemDraft assignment, ItemDraft set) =>
        assignment.Configuration["permissionSetArn"]?.GetValue<string>() == set.Arn;

    private static JsonObject Write(ItemDraft assignment, AccountExport export) =>
        new AnswerShape(assignment.Configuration)
            .Copy("PermissionSetArn")
            .Always("PrincipalType", "GROUP")
            .Always("PrincipalId", "906722be-c001-7031-1234-56789abcdef0")
            .Always("AccountId", export.AccountId)
            .Json;
}
