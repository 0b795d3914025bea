using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Exporting.Answers;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Checks;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads users, groups, roles and managed policies, and joins groups with their members.</summary>
internal sealed class AuthorizationDetailsPart() : AnswerPart(PartIds.AuthorizationDetails)
{
    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        foreach (var user in body.RequiredList("UserDetailList"))
            contribution.Add(PrincipalShapes.User(user, contribution));
        foreach (var group in body.RequiredList("GroupDetailList"))
            contribution.Add(PrincipalShapes.Group(group, contribution));
        foreach (var role in body.RequiredList("RoleDetailList"))
            contribution.Add(PrincipalShapes.Role(role, contribution));
        foreach (var policy in body.RequiredList("Policies"))
            contribution.Add(ManagedPolicyShape.Read(policy, contribution));
    }

    /// <summary>Tells each group its members; a group and its users can stand on different pages.</summary>
    protected override void Finish(Contribution contribution, AccountDraft draft)
    {
        var members = contribution
            .Items.Where(i => i.ResourceType == ResourceTypes.User)
            .SelectMany(u => PrincipalShapes.GroupsOf(u).Select(g => (Group: g, User: u.Name!)))
            .ToLookup(m => m.Group, m => m.User, StringComparer.Ordinal);
        foreach (var group in contribution.Items.Where(i => i.ResourceType == ResourceTypes.Group))
            PrincipalShapes.SetMembers(group, members[group.Name!]);
        contribution.Doubt = ReferenceCheck.FindStranger(contribution.Items, draft.Owner.AccountId);
    }

    protected override JsonObject? WriteAnswer(ExportQuestion question) => AuthorizationDetailsWriter.Write(question.Export);
}
