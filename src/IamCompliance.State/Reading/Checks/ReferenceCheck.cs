using System.Text.Json.Nodes;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Checks;

/// <summary>Demands that what the authorization details refer to stands in them: attached policies among the policies, groups of users
/// among the groups.</summary>
/// <remarks>
/// Without a filter the answer has every managed policy that is attached, those of AWS included; with <c>--filter</c> it has not, and looks
/// the same: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html. A boundary is demanded where it
/// is the account's own: of AWS's policies that are nothing but boundaries the page says nothing.
/// </remarks>
internal static class ReferenceCheck
{
    public static RejectedContentException? FindStranger(IReadOnlyList<ItemDraft> items, string accountId)
    {
        var policies = items.Where(i => i.ResourceType == ResourceTypes.Policy).Select(p => p.Arn!).ToHashSet(StringComparer.Ordinal);
        var groups = items.Where(i => i.ResourceType == ResourceTypes.Group).Select(g => g.Name!).ToHashSet(StringComparer.Ordinal);
        return items
            .Where(i => i.ResourceType != ResourceTypes.Policy)
            .Select(i => FindStranger(i, policies, groups, accountId))
            .FirstOrDefault(d => d is not null);
    }

    private static RejectedContentException? FindStranger(
        ItemDraft holder,
        HashSet<string> policies,
        HashSet<string> groups,
        string accountId
    )
    {
        if (AttachedTo(holder).FirstOrDefault(a => !policies.Contains(a)) is { } attached)
            return Unresolved($"`{holder.Name}` has the policy `{attached}` attached, which is not among the policies");
        if (BoundaryOf(holder) is { } boundary && Arn.TryParse(boundary)?.Account == accountId && !policies.Contains(boundary))
            return Unresolved($"`{holder.Name}` has the permissions boundary `{boundary}`, which is not among the policies");
        return
            holder.ResourceType == ResourceTypes.User
            && PrincipalShapes.GroupsOf(holder).FirstOrDefault(g => !groups.Contains(g)) is { } group
            ? Unresolved($"`{holder.Name}` is in the group `{group}`, which is not among the groups")
            : null;
    }

    private static IEnumerable<string> AttachedTo(ItemDraft holder) =>
        (holder.Configuration["attachedManagedPolicies"] as JsonArray)?.Select(p => p?["policyArn"]?.GetValue<string>()).OfType<string>()
        ?? [];

    private static string? BoundaryOf(ItemDraft holder) =>
        holder.Configuration["permissionsBoundary"]?["permissionsBoundaryArn"]?.GetValue<string>();

    private static RejectedContentException Unresolved(string problem) =>
        new(PartErrorCodes.Unresolved, $"{problem}: AWS sends all of them, so ask again for the whole answer, without --filter or --query");
}
