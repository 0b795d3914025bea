namespace IamCompliance.Foundations.Parts;

/// <summary>Declares what is read of IAM Identity Center.</summary>
internal static class IdentityCenterParts
{
    public static IReadOnlyList<PartRow> All { get; } =
    [
        new(
            PartIds.IdentityCenterInstances,
            new ReadOperation("sso-admin-list-instances", "sso:ListInstances")
            {
                IsPaged = true,
                IsRegional = true,
                AlwaysSends = ["Instances", "Instances[]: InstanceArn, IdentityStoreId"],
            }
        )
        {
            Scope = PartScope.Region,
        },
        new(
            PartIds.PermissionSets,
            new ReadOperation("sso-admin-list-permission-sets", "sso:ListPermissionSets")
            {
                ArgumentName = "InstanceArn",
                IsPaged = true,
                IsRegional = true,
                AlwaysSends = ["PermissionSets"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.IdentityCenterInstances,
        },
        new(
            PartIds.PermissionSetDetails,
            new ReadOperation("sso-admin-describe-permission-set", "sso:DescribePermissionSet")
            {
                ArgumentName = "PermissionSetArn",
                IsRegional = true,
                AlwaysSends = ["PermissionSet: Name, PermissionSetArn, CreatedDate, SessionDuration"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.PermissionSets,
        },
        new(
            PartIds.PermissionSetInlinePolicy,
            new ReadOperation("sso-admin-get-inline-policy-for-permission-set", "sso:GetInlinePolicyForPermissionSet")
            {
                ArgumentName = "PermissionSetArn",
                IsRegional = true,
                AlwaysSends = ["InlinePolicy?"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.PermissionSets,
        },
        new(
            PartIds.PermissionSetManagedPolicies,
            new ReadOperation("sso-admin-list-managed-policies-in-permission-set", "sso:ListManagedPoliciesInPermissionSet")
            {
                ArgumentName = "PermissionSetArn",
                IsPaged = true,
                IsRegional = true,
                AlwaysSends = ["AttachedManagedPolicies", "AttachedManagedPolicies[]: Name, Arn"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.PermissionSets,
        },
        new(
            PartIds.PermissionSetCustomerPolicies,
            new ReadOperation(
                "sso-admin-list-customer-managed-policy-references-in-permission-set",
                "sso:ListCustomerManagedPolicyReferencesInPermissionSet"
            )
            {
                ArgumentName = "PermissionSetArn",
                IsPaged = true,
                IsRegional = true,
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.PermissionSets,
        },
        new(
            PartIds.Assignments,
            new ReadOperation("sso-admin-list-account-assignments", "sso:ListAccountAssignments")
            {
                ArgumentName = "PermissionSetArn",
                IsPaged = true,
                IsRegional = true,
                AlwaysSends = ["AccountAssignments", "AccountAssignments[]: AccountId, PermissionSetArn, PrincipalId, PrincipalType"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.PermissionSets,
        },
    ];
}
