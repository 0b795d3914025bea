using IamCompliance.State.Importing.Drafts;
using IamCompliance.State.Importing.Reading;
using IamCompliance.State.Importing.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Importing.Parts;

/// <summary>Reads users, groups, roles and managed policies, and joins groups with their members.</summary>
internal sealed class AuthorizationDetailsPart() : AnswerPart(PartIds.AuthorizationDetails, Call)
{
    public static readonly CliOperation Call = new("iam-get-account-authorization-details", "iam:GetAccountAuthorizationDetails") { IsPaged = true };

    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        var members = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var user in body.RequiredList("UserDetailList"))
        {
            contribution.Add(PrincipalShapes.User(user, contribution));
            foreach (var group in user.TextList("GroupList"))
            {
                if (!members.TryGetValue(group, out var names))
                    members[group] = names = [];
                names.Add(user.RequiredText("UserName"));
            }
        }

        foreach (var group in body.RequiredList("GroupDetailList"))
        {
            var names = members.TryGetValue(group.RequiredText("GroupName"), out var found) ? found : [];
            contribution.Add(PrincipalShapes.Group(group, names, contribution));
        }

        foreach (var role in body.RequiredList("RoleDetailList"))
            contribution.Add(PrincipalShapes.Role(role, contribution));
        foreach (var policy in body.RequiredList("Policies"))
            contribution.Add(ManagedPolicyShape.Read(policy, contribution));
    }
}
