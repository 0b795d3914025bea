namespace IamCompliance.Definitions.Resources.Types;

/// <summary>A permission set of IAM Identity Center, joined with its policies.</summary>
internal static class PermissionSetType
{
    public static ResourceType Create() => new(
        "AWS::SSO::PermissionSet",
        "identity-center/permission-sets",
        "A permission set of IAM Identity Center, assigned in the account or not.",
        PropertyListBuilder
            .StartFrom("identity-center/permission-sets")
            .Text("permissionSetArn", "The ARN.")
            .Text("instanceArn", "The ARN of the instance it belongs to.")
            .From("identity-center/permission-set-details")
            .Text("name", "The name.")
            .Text("description", "The description; absent when none was given.")
            .Timestamp("createdDate", "When it was created.")
            .Text("sessionDuration", "How long a session lasts, as the service writes it, such as PT8H.")
            .Number("sessionHours", "How long a session lasts, in hours (derived from the session duration).", "hours")
            .From("identity-center/permission-set-inline-policy")
            .Document("inlinePolicy", "The inline policy; absent when there is none.")
            .From("identity-center/permission-set-managed-policies")
            .List("attachedManagedPolicies", "The AWS-managed policies attached to it.", p => p
                .Text("name", "The name of the policy.")
                .Text("arn", "The ARN of the policy."))
            .Build());
}
