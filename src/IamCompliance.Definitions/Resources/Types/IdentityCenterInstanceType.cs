namespace IamCompliance.Definitions.Resources.Types;

/// <summary>An instance of IAM Identity Center.</summary>
internal static class IdentityCenterInstanceType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.IdentityCenterInstance,
            PartIds.IdentityCenterInstances,
            "An instance of IAM Identity Center that the account can see.",
            PropertyListBuilder
                .StartFrom(PartIds.IdentityCenterInstances)
                .Text("instanceArn", "The ARN.")
                .Text("identityStoreId", "The id of its identity store.")
                .Text("ownerAccountId", "The 12-digit id of the account it belongs to.")
                .Text("name", "The name; absent when none was given.")
                .Text("status", "ACTIVE, CREATE_IN_PROGRESS, CREATE_FAILED or DELETE_IN_PROGRESS.")
                .Timestamp("createdDate", "When it was created.")
                .Build()
        );
}
