namespace IamCompliance.Foundations.Parts;

/// <summary>Declares what is read of the users, groups, roles and policies of IAM.</summary>
internal static class IamParts
{
    public static IReadOnlyList<PartRow> All { get; } =
    [
        new(
            PartIds.AccountAliases,
            new ReadOperation("iam-list-account-aliases", "iam:ListAccountAliases") { IsPaged = true, AlwaysSends = ["AccountAliases"] }
        ),
        new(
            PartIds.AccountSummary,
            new ReadOperation("iam-get-account-summary", "iam:GetAccountSummary")
            {
                AlwaysSends =
                [
                    "SummaryMap: Users, UsersQuota, Groups, GroupsQuota, Roles, RolesQuota, Policies, PoliciesQuota, InstanceProfiles",
                    "SummaryMap: InstanceProfilesQuota, ServerCertificates, ServerCertificatesQuota, Providers, MFADevices, MFADevicesInUse",
                    "SummaryMap: AccountMFAEnabled, AccountAccessKeysPresent, AccountSigningCertificatesPresent",
                ],
            }
        ),
        new(
            PartIds.PasswordPolicy,
            new ReadOperation("iam-get-account-password-policy", "iam:GetAccountPasswordPolicy")
            {
                AbsentCodes = ["NoSuchEntity"],
                AlwaysSends =
                [
                    "PasswordPolicy: MinimumPasswordLength, RequireSymbols, RequireNumbers, RequireUppercaseCharacters",
                    "PasswordPolicy: RequireLowercaseCharacters, AllowUsersToChangePassword, ExpirePasswords",
                ],
            }
        ),
        new(
            PartIds.AuthorizationDetails,
            new ReadOperation("iam-get-account-authorization-details", "iam:GetAccountAuthorizationDetails")
            {
                IsPaged = true,
                AlwaysSends =
                [
                    "UserDetailList, GroupDetailList, RoleDetailList, Policies",
                    "UserDetailList[]: UserName, UserId, Arn, Path, CreateDate, GroupList, AttachedManagedPolicies",
                    "GroupDetailList[]: GroupName, GroupId, Arn, Path, CreateDate, GroupPolicyList, AttachedManagedPolicies",
                    "RoleDetailList[]: RoleName, RoleId, Arn, Path, CreateDate, AssumeRolePolicyDocument, RolePolicyList",
                    "RoleDetailList[]: AttachedManagedPolicies, InstanceProfileList",
                    "RoleDetailList[].InstanceProfileList[]: Arn, InstanceProfileName",
                    "UserDetailList[].UserPolicyList[]: PolicyName, PolicyDocument",
                    "UserDetailList[].AttachedManagedPolicies[]: PolicyName, PolicyArn",
                    "GroupDetailList[].GroupPolicyList[]: PolicyName, PolicyDocument",
                    "GroupDetailList[].AttachedManagedPolicies[]: PolicyName, PolicyArn",
                    "RoleDetailList[].RolePolicyList[]: PolicyName, PolicyDocument",
                    "RoleDetailList[].AttachedManagedPolicies[]: PolicyName, PolicyArn",
                    "UserDetailList[].PermissionsBoundary: PermissionsBoundaryArn",
                    "RoleDetailList[].PermissionsBoundary: PermissionsBoundaryArn",
                    "UserDetailList[].Tags[]: Key",
                    "RoleDetailList[].Tags[]: Key",
                    "Policies[]: PolicyName, PolicyId, Arn, Path, DefaultVersionId, AttachmentCount, IsAttachable, CreateDate, UpdateDate",
                    "Policies[]: PolicyVersionList+",
                    "Policies[].PolicyVersionList[]: VersionId, IsDefaultVersion, Document, CreateDate",
                ],
            }
        )
        {
            ComparedWith = [PartIds.AccountSummary],
        },
        new(
            PartIds.CredentialReport,
            new ReadOperation("iam-get-credential-report", "iam:GetCredentialReport") { AlwaysSends = ["Content"] }
        )
        {
            ComparedWith = [PartIds.AuthorizationDetails],
        },
        new(
            PartIds.VirtualMfaDevices,
            new ReadOperation("iam-list-virtual-mfa-devices", "iam:ListVirtualMFADevices")
            {
                IsPaged = true,
                AlwaysSends = ["VirtualMFADevices", "VirtualMFADevices[]: SerialNumber", "VirtualMFADevices[].User: Arn"],
            }
        )
        {
            ComparedWith = [PartIds.AuthorizationDetails],
        },
        new(
            PartIds.MfaDevices,
            new ReadOperation("iam-list-mfa-devices", "iam:ListMFADevices")
            {
                ArgumentName = "UserName",
                IsPaged = true,
                AlwaysSends = ["MFADevices", "MFADevices[]: UserName, SerialNumber, EnableDate"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.AuthorizationDetails,
            ComparedWith = [PartIds.CredentialReport, PartIds.VirtualMfaDevices],
            CallsForEachPrincipal = 1,
        },
        new(
            PartIds.ServiceLastAccessed,
            new ReadOperation("iam-get-service-last-accessed-details", "iam:GetServiceLastAccessedDetails")
            {
                ArgumentName = "Principal",
                IsPaged = true,
                AlwaysSends = ["JobStatus", "ServicesLastAccessed[]: ServiceNamespace"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.AuthorizationDetails,
            CallsForEachPrincipal = 2,
            AsksRoles = true,
        },
        new(
            PartIds.ServiceSpecificCredentials,
            new ReadOperation("iam-list-service-specific-credentials", "iam:ListServiceSpecificCredentials")
            {
                ArgumentName = "AllUsers",
                IsPaged = true,
                AlwaysSends =
                [
                    "ServiceSpecificCredentials",
                    "ServiceSpecificCredentials[]: UserName, ServiceSpecificCredentialId, ServiceName, Status, CreateDate",
                ],
            }
        )
        {
            Scope = PartScope.Resource,
            ComparedWith = [PartIds.AuthorizationDetails],
        },
        new(
            PartIds.SshPublicKeys,
            new ReadOperation("iam-list-ssh-public-keys", "iam:ListSSHPublicKeys")
            {
                ArgumentName = "UserName",
                IsPaged = true,
                AlwaysSends = ["SSHPublicKeys", "SSHPublicKeys[]: UserName, SSHPublicKeyId, Status, UploadDate"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.AuthorizationDetails,
            CallsForEachPrincipal = 1,
        },
        new(
            PartIds.Roles,
            new ReadOperation("iam-list-roles", "iam:ListRoles")
            {
                IsPaged = true,
                AlwaysSends = ["Roles", "Roles[]: RoleName, MaxSessionDuration"],
            }
        )
        {
            ComparedWith = [PartIds.AuthorizationDetails],
        },
    ];
}
