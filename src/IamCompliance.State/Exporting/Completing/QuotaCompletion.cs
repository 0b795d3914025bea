using System.Text.Json.Nodes;

namespace IamCompliance.State.Exporting.Completing;

/// <summary>Adds as many resources as a use of quotas needs: AWS counts them, and the lists have them.</summary>
internal static class QuotaCompletion
{
    private const int LargestQuota = 5000;

    private static readonly (string Property, string Type)[] Listed =
    [
        ("users", ResourceTypes.User),
        ("groups", ResourceTypes.Group),
        ("roles", ResourceTypes.Role),
        ("policies", ResourceTypes.Policy),
        ("serverCertificates", ResourceTypes.ServerCertificate),
    ];

    public static void Apply(AccountExport export)
    {
        foreach (var (property, type) in Listed)
        {
            if (Find(export, property) is not { } fraction)
                continue;
            for (var number = export.ItemsOf(type).Count + 1; number <= fraction.Count; number++)
                export.Complete(type, $"another-{number}", []);
        }
    }

    /// <summary>Finds the smallest count and quota that give the use an account is known to have; null when it is not known.</summary>
    public static (int Count, int Quota)? Find(AccountExport export, string property)
    {
        if (export.Account["quotaUse"]?[property] is not JsonValue value || !value.TryGetValue<decimal>(out var percent))
            return null;
        for (var quota = 1; quota <= LargestQuota; quota++)
        {
            var count = (int)Math.Round(percent * quota / 100);
            if (Math.Round(100m * count / quota, 2) == percent)
                return (count, quota);
        }

        return null;
    }
}
