namespace IamCompliance.Foundations.Parts;

/// <summary>Declares what is read of keys of KMS.</summary>
internal static class KeyParts
{
    public static IReadOnlyList<PartRow> All { get; } =
    [
        new(
            PartIds.Keys,
            new ReadOperation("kms-list-keys", "kms:ListKeys")
            {
                IsPaged = true,
                IsRegional = true,
                AlwaysSends = ["Keys", "Keys[]: KeyId, KeyArn"],
            }
        )
        {
            Scope = PartScope.Region,
            ComparedWith = [PartIds.Trails],
        },
        new(
            PartIds.KeyMetadata,
            new ReadOperation("kms-describe-key", "kms:DescribeKey")
            {
                ArgumentName = "KeyId",
                IsRegional = true,
                AlwaysSends = ["KeyMetadata: KeyId, Arn, Enabled, KeyState, KeyManager, KeySpec, Origin, CreationDate"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.Keys,
            IsForTrailTargets = true,
        },
        new(
            PartIds.KeyRotation,
            new ReadOperation("kms-get-key-rotation-status", "kms:GetKeyRotationStatus")
            {
                ArgumentName = "KeyId",
                // Asymmetric and HMAC keys, and keys in custom key stores, cannot rotate by themselves.
                AbsentCodes = ["UnsupportedOperationException"],
                IsRegional = true,
                AlwaysSends = ["KeyRotationEnabled"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.Keys,
            IsForTrailTargets = true,
        },
        new(
            PartIds.KeyPolicy,
            new ReadOperation("kms-get-key-policy", "kms:GetKeyPolicy")
            {
                ArgumentName = "KeyId",
                IsRegional = true,
                AlwaysSends = ["Policy"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.Keys,
            IsForTrailTargets = true,
        },
    ];
}
