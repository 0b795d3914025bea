using System.Text.Json.Nodes;
using IamCompliance.State.Model;

namespace IamCompliance.State.Exporting.Completing;

/// <summary>Adds the permission sets that are assigned, and the instance of IAM Identity Center that has them.</summary>
internal static class IdentityCenterCompletion
{
    private static readonly string[] OfPermissionSets =
    [
        PartIds.Assignments,
        PartIds.PermissionSetDetails,
        PartIds.PermissionSetInlinePolicy,
        PartIds.PermissionSetManagedPolicies,
    ];

    public static void Apply(AccountExport export)
    {
        var assigned = export.ItemsOf(ResourceTypes.Assignment).Select(a => a.Configuration["permissionSetArn"]!.GetValue<string>());
        foreach (var arn in assigned.Distinct(StringComparer.Ordinal).ToList())
        {
            if (!export.ItemsOf(ResourceTypes.PermissionSet).Any(s => s.Arn == arn))
                export.Complete(ResourceTypes.PermissionSet, arn, new JsonObject { ["permissionSetArn"] = arn });
        }

        // What was denied was denied for something.
        if (export.ItemsOf(ResourceTypes.PermissionSet).Count == 0 && OfPermissionSets.Any(p => WasRefused(export, p)))
            export.Complete(ResourceTypes.PermissionSet, "refused", []);
        if (export.ItemsOf(ResourceTypes.IdentityCenterInstance).Count == 0 && WasRefused(export, PartIds.PermissionSets))
            export.Complete(ResourceTypes.IdentityCenterInstance, "refused", []);
        foreach (var set in export.ItemsOf(ResourceTypes.PermissionSet))
        {
            // arn:aws:sso:::permissionSet/ssoins-…/ps-…
            var instance = $"arn:{export.Partition}:sso:::instance/{Arn.TryParse(set.Arn)?.Resource.Split('/')[1]}";
            if (!export.ItemsOf(ResourceTypes.IdentityCenterInstance).Any(i => i.Arn == instance))
                export.Complete(ResourceTypes.IdentityCenterInstance, "instance", new JsonObject { ["instanceArn"] = instance });
        }
    }

    private static bool WasRefused(AccountExport export, string part) =>
        export.PartOf(part).Status is ReadStatus.Denied or ReadStatus.Failed or ReadStatus.Partial;
}
