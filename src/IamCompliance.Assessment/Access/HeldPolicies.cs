using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Access;

/// <summary>Lists what grants a principal something: its own policies, then those of its groups.</summary>
internal static class HeldPolicies
{
    public static IEnumerable<HeldPolicy> Of(Item item, PolicyShelf shelf)
    {
        var (_, _, inline) = Shape(item);
        foreach (var policy in shelf.Of(item, inline, ArnOf(item, shelf)))
            yield return policy;
        if (item.Configuration.IsNoList("groupList"))
            yield return HeldPolicy.Unread("groupList");
        foreach (var name in GroupsOf(item))
        {
            if (shelf.FindGroup(name) is not { } group)
            {
                yield return new HeldPolicy($"the policies of group {name}", null, name, null, null);
                continue;
            }

            foreach (var policy in shelf.Of(group, "groupPolicyList", ArnOf(group, shelf), name))
                yield return policy;
        }
    }

    public static IEnumerable<string> GroupsOf(Item item) => item.Configuration.List("groupList").Select(JsonText.OrRaw);

    public static string ArnOf(Item item, PolicyShelf shelf)
    {
        var (kind, nameProperty, _) = Shape(item);
        return shelf.ArnOf(item, kind, nameProperty);
    }

    private static (string Kind, string NameProperty, string InlineList) Shape(Item item) =>
        item.ResourceType switch
        {
            ResourceTypes.User => ("user", "userName", "userPolicyList"),
            ResourceTypes.Role => ("role", "roleName", "rolePolicyList"),
            _ => ("group", "groupName", "groupPolicyList"),
        };
}
