using System.Text.Json.Nodes;

namespace IamCompliance.State.Exporting.Completing;

/// <summary>Adds the groups that users are in, and the users that groups have as members.</summary>
internal static class MembershipCompletion
{
    public static void Apply(AccountExport export)
    {
        foreach (var group in export.ItemsOf(ResourceTypes.Group))
        {
            foreach (var member in Texts(group.Configuration["members"]))
                Join(export, member, group.Name!);
        }

        var known = export.ItemsOf(ResourceTypes.Group).Select(g => g.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in export.ItemsOf(ResourceTypes.User).SelectMany(u => Texts(u.Configuration["groupList"])).ToList())
        {
            if (known.Add(name))
                export.Complete(ResourceTypes.Group, name, []);
        }
    }

    private static void Join(AccountExport export, string userName, string groupName)
    {
        var user = export.ItemsOf(ResourceTypes.User).FirstOrDefault(u => u.Name == userName)
            ?? export.Complete(ResourceTypes.User, userName, []);
        var groups = Texts(user.Configuration["groupList"]).Append(groupName).Distinct(StringComparer.Ordinal);
        user.Configuration["groupList"] = new JsonArray([.. groups.Select(g => (JsonNode?)g)]);
    }

    private static List<string> Texts(JsonNode? list) => (list as JsonArray)?.Select(n => n!.GetValue<string>()).ToList() ?? [];
}
