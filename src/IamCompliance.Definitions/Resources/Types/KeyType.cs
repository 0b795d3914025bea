namespace IamCompliance.Definitions.Resources.Types;

/// <summary>A KMS key.</summary>
internal static class KeyType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.Key,
            PartIds.Keys,
            "A KMS key of the account.",
            PropertyListBuilder
                .StartFrom(PartIds.Keys)
                .Text("keyId", "The id.")
                .Text("arn", "The ARN.")
                .From(PartIds.Trails)
                .Boolean("isTrailKey", "Whether a trail of the account encrypts with it (derived from the trails).")
                .From(PartIds.KeyMetadata)
                .Boolean("enabled", "Whether it can be used.")
                .Text("keyState", "Enabled, Disabled, PendingDeletion, PendingImport, Unavailable ….")
                .Text("keyManager", "CUSTOMER or AWS.")
                .Text("keySpec", "SYMMETRIC_DEFAULT, RSA_2048 ….")
                .Text("origin", "AWS_KMS, EXTERNAL, AWS_CLOUDHSM or EXTERNAL_KEY_STORE.")
                .Timestamp("creationDate", "When it was created.")
                .Timestamp("deletionDate", "When it will be deleted; absent when deletion is not scheduled.")
                .From(PartIds.KeyRotation)
                .Boolean("keyRotationEnabled", "Whether it rotates automatically.")
                .From(PartIds.KeyPolicy)
                .Document("policy", "The key policy.", DocumentRole.Resource)
                .PolicyAccess()
                .Build()
        );
}
