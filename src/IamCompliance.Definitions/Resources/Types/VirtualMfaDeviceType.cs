namespace IamCompliance.Definitions.Resources.Types;

/// <summary>A virtual MFA device. Its seed and QR code are secrets and never enter a state.</summary>
internal static class VirtualMfaDeviceType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.VirtualMfaDevice,
            PartIds.VirtualMfaDevices,
            "A virtual MFA device of the account.",
            PropertyListBuilder
                .StartFrom(PartIds.VirtualMfaDevices)
                .Text("serialNumber", "The ARN of the device.")
                .Timestamp("enableDate", "When it was assigned; absent when it is not.")
                .Text("userName", "The user it is assigned to; absent when unassigned, <root_account> for the root user.")
                .Text("userArn", "The ARN of the user it is assigned to; absent when unassigned.")
                .Build()
        );
}
