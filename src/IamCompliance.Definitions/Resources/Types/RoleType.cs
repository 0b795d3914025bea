namespace IamCompliance.Definitions.Resources.Types;

/// <summary>An IAM role with its trust policy and last use.</summary>
internal static class RoleType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.Role,
            PartIds.AuthorizationDetails,
            "An IAM role with its trust policy, policies and last use.",
            PropertyListBuilder
                .StartFrom(PartIds.AuthorizationDetails)
                .Text("roleName", "The name.")
                .Text("roleId", "The stable id.")
                .Text("arn", "The ARN.")
                .Text("path", "The path, with leading and trailing slash.")
                .Timestamp("createDate", "When the role was created.")
                .Boolean("isServiceLinked", "Whether the role is owned by an AWS service (derived from the path /aws-service-role/).")
                .DerivedBoolean(
                    "isReserved",
                    "Whether AWS reserves the role for a service that makes roles for people (the path begins "
                        + "with /aws-reserved/), as IAM Identity Center does for permission sets."
                )
                .DerivedBoolean("isProtected", "Whether only AWS can change the role: it is service-linked or reserved.")
                .Document("assumeRolePolicyDocument", "The trust policy.", DocumentRole.Trust)
                .List("attachedManagedPolicies", "The managed policies attached to the role.", PolicyProperties.Attached)
                .List("rolePolicyList", "The inline policies of the role.", PolicyProperties.Inline)
                .Object("permissionsBoundary", "The permissions boundary; absent when there is none.", PolicyProperties.Boundary)
                .List("instanceProfileList", "The instance profiles that hold the role.", p =>
                    p.Text("instanceProfileName", "The name.").Text("arn", "The ARN.")
                )
                .Object("roleLastUsed", "The last use AWS tracks; absent when not used within the tracking period of 400 days.", p =>
                    p.Timestamp("lastUsedDate", "When the role was last used.").Text("region", "The region it was last used in.")
                )
                .Map("tags", "The tags.")
                .SelfJudgedDerivedBoolean(
                    "isPermissionSetRead",
                    "Whether IAM Identity Center made the role of a permission set that was read with all its "
                        + "policies, so that it is judged there.",
                    PartIds.PermissionSets,
                    PartIds.PermissionSetDetails,
                    PartIds.PermissionSetInlinePolicy,
                    PartIds.PermissionSetManagedPolicies,
                    PartIds.PermissionSetCustomerPolicies
                )
                .Trust()
                .PrincipalAccess()
                .From(PartIds.InstanceProfileAssociations)
                .TextList(
                    "usedInstanceProfiles",
                    "The ARNs of those of its instance profiles that an EC2 instance uses (derived from the associations)."
                )
                .From(PartIds.Roles)
                .Number("maxSessionDuration", "How long a session may last, in seconds.", "seconds")
                .Number("maxSessionHours", "How long a session may last, in hours (derived from the seconds).", "hours")
                .From(PartIds.ServiceLastAccessed)
                .List(
                    "servicesLastAccessed",
                    "The services its policies allow, and when it last used them.",
                    CredentialShapes.ServiceLastAccessed
                )
                .Build()
        );
}
