using System.Text.Json.Nodes;

namespace IamCompliance.State.Exporting.Completing;

/// <summary>Adds the uses of instance profiles that roles are known to have, and the profiles themselves.</summary>
internal static class InstanceProfileCompletion
{
    public static void Apply(AccountExport export)
    {
        var used = export
            .ItemsOf(ResourceTypes.InstanceProfileAssociation)
            .Select(a => a.Configuration["instanceProfileArn"]?.GetValue<string>())
            .ToHashSet(StringComparer.Ordinal);
        foreach (var role in export.ItemsOf(ResourceTypes.Role))
        {
            foreach (var profile in (role.Configuration["usedInstanceProfiles"] as JsonArray ?? []).Select(p => p!.GetValue<string>()))
            {
                Hold(role.Configuration, profile);
                if (used.Add(profile))
                    Use(export, profile);
            }
        }
    }

    private static void Use(AccountExport export, string profile) =>
        export.Complete(
            ResourceTypes.InstanceProfileAssociation,
            $"iip-assoc-{ExportIdentity.Token(profile, 17)}",
            new JsonObject { ["instanceProfileArn"] = profile }
        );

    private static void Hold(JsonObject role, string profile)
    {
        if (role["instanceProfileList"] is not JsonArray list)
            role["instanceProfileList"] = list = [];
        if (!list.Any(p => p?["arn"]?.GetValue<string>() == profile))
            list.Add((JsonNode)new JsonObject { ["instanceProfileName"] = Arn.TryParse(profile)?.Name ?? profile, ["arn"] = profile });
    }
}
