using System.Text.Json.Nodes;
using IamCompliance.State.Exporting.Completing;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Exporting.Answers;

/// <summary>Writes the counts of the account summary: those of the lists, where the account does not say otherwise.</summary>
internal static class AccountSummaryWriter
{
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    private static readonly (string Name, int Quota)[] Quotas =
    [
        ("Users", 5000),
        ("Groups", 300),
        ("Roles", 1000),
        ("Policies", 1500),
        ("InstanceProfiles", 1000),
        ("ServerCertificates", 20),
    ];

    public static JsonObject Write(AccountExport export)
    {
        var summary = export.Account["summary"] as JsonObject ?? [];
        var root = export.Account["root"] as JsonObject ?? [];
        var map = new AnswerShape(summary)
            .Always("Users", export.ItemsOf(ResourceTypes.User).Count)
            .Always("Groups", export.ItemsOf(ResourceTypes.Group).Count)
            .Always("Roles", export.ItemsOf(ResourceTypes.Role).Count)
            .Always("Policies", export.ItemsOf(ResourceTypes.Policy).Count(IsOwn))
            .Always("InstanceProfiles", InstanceProfiles(export))
            .Always("ServerCertificates", export.ItemsOf(ResourceTypes.ServerCertificate).Count)
            .Always("Providers", export.ItemsOf(ResourceTypes.OidcProvider).Count + export.ItemsOf(ResourceTypes.SamlProvider).Count)
            .Set("MFADevices", summary["mfaDevices"] ?? export.ItemsOf(ResourceTypes.VirtualMfaDevice).Count)
            .Set("MFADevicesInUse", summary["mfaDevicesInUse"] ?? export.ItemsOf(ResourceTypes.VirtualMfaDevice).Count(IsInUse))
            .Set("AccountMFAEnabled", Flag(summary["accountMfaEnabled"] ?? root["mfaActive"], otherwise: 0))
            .Always("AccountAccessKeysPresent", ActiveKeys(root) > 0 ? 1 : 0)
            .Always("AccountSigningCertificatesPresent", 0)
            .Set("AccountPasswordPresent", Flag(summary["accountPasswordPresent"], otherwise: 1))
            .Always("GlobalEndpointTokenVersion", 1);
        foreach (var (name, quota) in Quotas)
            WriteQuota(map, name, quota, export);
        return map.Json;
    }

    private static void WriteQuota(AnswerShape map, string name, int quota, AccountExport export)
    {
        var known = QuotaCompletion.Find(export, char.ToLowerInvariant(name[0]) + name[1..]);
        if (known is { } use && name == "InstanceProfiles")
            map.Set(name, use.Count);
        map.Set(name + "Quota", known?.Quota ?? quota);
    }

    private static int InstanceProfiles(AccountExport export) =>
        export.ItemsOf(ResourceTypes.Role).Sum(r => PrincipalShapes.InstanceProfilesOf(r).Count());

    private static bool IsOwn(ItemDraft policy) => policy.Arn?.Contains("::aws:", StringComparison.Ordinal) != true;

    private static bool IsInUse(ItemDraft device) => (device.Configuration["userArn"] ?? device.Configuration["userName"]) is not null;

    private static int ActiveKeys(JsonObject root) => (root["accessKeys"] as JsonArray ?? []).Count;

    private static JsonNode Flag(JsonNode? value, int otherwise) =>
        value is null ? otherwise
        : value.GetValue<bool>() ? 1
        : 0;
}
