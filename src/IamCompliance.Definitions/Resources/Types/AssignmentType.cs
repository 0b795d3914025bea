namespace IamCompliance.Definitions.Resources.Types;

/// <summary>The assignment of a permission set in the account.</summary>
internal static class AssignmentType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.Assignment,
            PartIds.Assignments,
            "The assignment of a permission set in the account to a user or group of IAM Identity Center.",
            PropertyListBuilder
                .StartFrom(PartIds.Assignments)
                .Text("permissionSetArn", "The ARN of the permission set.")
                .Text("principalType", "USER or GROUP.")
                .Text("principalId", "The id of the user or group in the identity store.")
                .Text("accountId", "The 12-digit account id.")
                .Build()
        );
}
