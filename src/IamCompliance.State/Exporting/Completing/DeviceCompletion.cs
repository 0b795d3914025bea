using System.Text.Json.Nodes;

namespace IamCompliance.State.Exporting.Completing;

/// <summary>Adds the virtual MFA devices that users are known to have.</summary>
internal static class DeviceCompletion
{
    public static void Apply(AccountExport export)
    {
        var known = export.ItemsOf(ResourceTypes.VirtualMfaDevice).Select(d => d.Arn!).ToHashSet(StringComparer.Ordinal);
        foreach (var user in export.ItemsOf(ResourceTypes.User))
        {
            foreach (var device in (user.Configuration["virtualMfaDevices"] as JsonArray ?? []).OfType<JsonObject>())
            {
                device["serialNumber"] ??= $"arn:{export.Partition}:iam::{export.AccountId}:mfa/{user.Name}";
                var serial = device["serialNumber"]!.GetValue<string>();
                if (!known.Add(serial))
                    continue;
                var configuration = device.DeepClone().AsObject();
                configuration["userName"] = user.Name;
                configuration["userArn"] = user.Arn;
                export.Complete(ResourceTypes.VirtualMfaDevice, serial, configuration);
            }
        }
    }
}
