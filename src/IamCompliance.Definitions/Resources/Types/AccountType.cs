namespace IamCompliance.Definitions.Resources.Types;

/// <summary>The account itself: settings that belong to no other resource.</summary>
internal static class AccountType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.Account,
            PartIds.AccountIdentity,
            "The AWS account itself: summary, password policy, root user, organization.",
            PropertyListBuilder
                .StartFrom(PartIds.AccountIdentity)
                .Text("accountId", "The 12-digit account id.")
                .From(PartIds.AlternateContacts)
                .Object("alternateContacts", "Which alternate contacts are set; who they are is not recorded.", c =>
                    c.Boolean("billing", "Whether there is one for billing.")
                        .Boolean("operations", "Whether there is one for operations.")
                        .Boolean("security", "Whether there is one for security.")
                )
                .From(PartIds.AccountAliases)
                .TextList("aliases", "The aliases of the account's sign-in address.")
                .From(PartIds.AccountSummary)
                .Object("summary", "Entity counts and limits, as GetAccountSummary gives them.", Summary)
                .Object("quotaUse", "How much of an IAM quota is used, in percent, from the account summary.", QuotaUse)
                .From(PartIds.PasswordPolicy)
                .Object("passwordPolicy", "The account's own password policy; absent when the service default applies.", PasswordPolicy)
                .DerivedNumber(
                    "minimumPasswordLength",
                    "Least number of characters of a password: by the account's own policy, or by the default of AWS where it has none."
                )
                .From(PartIds.CredentialReport)
                .Object("root", "The root user's row of the credential report.", Root)
                .From(PartIds.Organization)
                .Object("organization", "The organization the account belongs to; absent when it belongs to none.", o =>
                    o.Text("id", "The organization id, o-….")
                        .Text("featureSet", "ALL or CONSOLIDATED_BILLING.")
                        .Text("managementAccountId", "The 12-digit id of the management account.")
                )
                .From(PartIds.OrganizationPath)
                .List("organizationPath", "The way from the root of the organization to the account; absent when it belongs to none.", p =>
                    p.Text("id", "The id: r-…, ou-… or the account's.").Text("type", "ROOT, ORGANIZATIONAL_UNIT or ACCOUNT.")
                )
                .From(PartIds.OrganizationsFeatures)
                .TextList(
                    "organizationsFeatures",
                    "The centralized root access features that are on: RootCredentialsManagement, RootSessions."
                )
                .Guardrails()
                .OwnPolicies()
                .From(PartIds.Regions)
                .List("regions", "The regions EC2 knows for the account.", r =>
                    r.Text("regionName", "The region code.").Text("optInStatus", "opt-in-not-required, opted-in or not-opted-in.")
                )
                .Build()
        );

    private static PropertyListBuilder Summary(PropertyListBuilder p) =>
        p.Number("users", "Number of IAM users.")
            .Number("groups", "Number of IAM groups.")
            .Number("roles", "Number of IAM roles.")
            .Number("policies", "Number of customer managed policies.")
            .Number("instanceProfiles", "Number of instance profiles.")
            .Number("serverCertificates", "Number of server certificates kept in IAM.")
            .Number("providers", "Number of SAML and OIDC identity providers.")
            .Number("mfaDevices", "Number of MFA devices.")
            .Number("mfaDevicesInUse", "Number of MFA devices assigned to somebody.")
            .Boolean("accountMfaEnabled", "Whether the root user has an MFA device.")
            .Number("accountAccessKeysPresent", "Number of access keys of the root user.")
            .Number("accountSigningCertificatesPresent", "Number of signing certificates of the root user.")
            .Boolean("accountPasswordPresent", "Whether the root user has a password.")
            .Number("globalEndpointTokenVersion", "Version of the tokens of the global STS endpoint, 1 or 2.");

    private static PropertyListBuilder QuotaUse(PropertyListBuilder p) =>
        p.Number("users", "Users, percent of the quota.", "percent")
            .Number("groups", "Groups, percent of the quota.", "percent")
            .Number("roles", "Roles, percent of the quota.", "percent")
            .Number("policies", "Customer managed policies, percent of the quota.", "percent")
            .Number("instanceProfiles", "Instance profiles, percent of the quota.", "percent")
            .Number("serverCertificates", "Server certificates, percent of the quota.", "percent");

    private static PropertyListBuilder PasswordPolicy(PropertyListBuilder p) =>
        p.Number("minimumPasswordLength", "Least number of characters.", "characters")
            .Boolean("requireSymbols", "Whether a non-alphanumeric character is required.")
            .Boolean("requireNumbers", "Whether a digit is required.")
            .Boolean("requireUppercaseCharacters", "Whether an upper-case letter is required.")
            .Boolean("requireLowercaseCharacters", "Whether a lower-case letter is required.")
            .Boolean("allowUsersToChangePassword", "Whether users may change their own password.")
            .Boolean("expirePasswords", "Whether passwords expire.")
            .Number("maxPasswordAge", "Days until a password expires; absent when passwords do not expire.", "days")
            .Number("passwordReusePrevention", "Number of previous passwords that are refused; absent when none are.")
            .Boolean("hardExpiry", "Whether an expired password can only be reset by an administrator.");

    private static PropertyListBuilder Root(PropertyListBuilder p) =>
        p.Timestamp("passwordLastUsed", "When the root password was last used; absent when never.")
            .Boolean("mfaActive", "Whether an MFA device is active for the root user.")
            .List("accessKeys", "The access keys of the root user.", CredentialShapes.AccessKey)
            .List("signingCertificates", "The X.509 signing certificates of the root user.", CredentialShapes.SigningCertificate);
}
