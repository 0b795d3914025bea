namespace IamCompliance.Definitions.Resources.Types;

/// <summary>A permission set of IAM Identity Center, joined with its policies.</summary>
internal static class PermissionSetType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.PermissionSet,
            PartIds.PermissionSets,
            "A permission set of IAM Identity Center, assigned in the account or not.",
            PropertyListBuilder
                .StartFrom(PartIds.PermissionSets)
                .Text("permissionSetArn", "The ARN.")
                .Text("instanceArn", "The ARN of the instance it belongs to.")
                .From(PartIds.PermissionSetDetails)
                .Text("name", "The name.")
                .Text("description", "The description; absent when none was given.")
                .Timestamp("createdDate", "When it was created.")
                .Text("sessionDuration", "How long a session lasts, as the service writes it, such as PT8H.")
                .Number("sessionHours", "How long a session lasts, in hours (derived from the session duration).", "hours")
                .From(PartIds.PermissionSetInlinePolicy)
                .Document("inlinePolicy", "The inline policy; absent when there is none.")
                .From(PartIds.PermissionSetManagedPolicies)
                .List("attachedManagedPolicies", "The AWS-managed policies attached to it.", p =>
                    p.Text("name", "The name of the policy.").Text("arn", "The ARN of the policy.")
                )
                .DerivedList(
                    "managedPolicies",
                    "The managed policies it brings: AWS's own, and those of the account that it refers to by name and path.",
                    p =>
                        p.Text("name", "The name of the policy.")
                            .Text("arn", "The ARN of the policy; of a reference, in this account.")
                            .Boolean(
                                "isOrdinary",
                                "Whether the account holds no copy of it, and AWS publishes it without a "
                                    + "statement that allows every action on every resource."
                            )
                            .Document("document", "What it allows, as the account holds it; unknown where the account does not."),
                    PartIds.PermissionSetCustomerPolicies,
                    PartIds.AuthorizationDetails
                )
                .From(PartIds.PermissionSetCustomerPolicies)
                .List("customerManagedPolicyReferences", "The policies of accounts that it refers to.", p =>
                    p.Text("name", "The name of the policy.").Text("path", "The path of the policy, with leading and trailing slash.")
                )
                .Build()
        );
}
