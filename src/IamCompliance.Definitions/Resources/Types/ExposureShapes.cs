namespace IamCompliance.Definitions.Resources.Types;

/// <summary>The properties that the policy engine works out of a trust policy or the policy of a resource.</summary>
internal static class ExposureShapes
{
    private const string Organization = PartIds.Organization;

    /// <summary>Adds whom a role's trust policy lets in.</summary>
    public static PropertyListBuilder Trust(this PropertyListBuilder p) =>
        p.DerivedObject("trust", "Whom the trust policy lets in, and on what conditions.", Principals);

    /// <summary>Adds whom the policy of a resource lets in.</summary>
    public static PropertyListBuilder PolicyAccess(this PropertyListBuilder p) =>
        p.DerivedObject("policyAccess", "Whom the resource's own policy lets in, and on what conditions.", i =>
            Principals(i)
                .Boolean(
                    "isPublic",
                    "Whether it lets in anyone at all, as Amazon S3 defines public; settings that block public access are not looked at."
                )
        );

    private static PropertyListBuilder Principals(PropertyListBuilder p)
    {
        return p.List(
            "principals",
            "One for each principal of each Allow statement that no Deny takes away; a condition counts only "
                + "where requests without its key are refused.",
            i =>
                i.Text(
                        "kind",
                        "anyone, account, user, role, session, federatedUser, service, samlProvider, "
                            + "oidcProvider, webIdentity, canonicalUser, deletedPrincipal or other."
                    )
                    .Text("id", "The principal as the policy writes it; * for anyone.")
                    .Text("accountId", "The 12-digit account it belongs to; absent where none is named.")
                    .Boolean("isAnyone", "Whether anyone at all may be it: everybody is let in, and no condition limits who.")
                    .Boolean(
                        "isExternal",
                        "Whether it is outside of the account; services, and identity providers of the account, are not."
                    )
                    .SelfJudgedBoolean(
                        "isOutsideOrganization",
                        "Whether it is outside of the organization; unknown where neither a condition nor the list of accounts tells.",
                        Organization,
                        PartIds.OrganizationAccounts
                    )
                    .Boolean("requiresExternalId", "Whether a fixed sts:ExternalId is required.")
                    .Boolean("requiresMfa", "Whether a second factor is required.")
                    .Boolean(
                        "requiresSourceIdentity",
                        "Whether a source identity must be given, so that the audit trail says who is behind a session."
                    )
                    .Boolean(
                        "limitsSubject",
                        "Whether the subject of an identity provider's token, or of a certificate for IAM "
                            + "Roles Anywhere, is limited to somebody."
                    )
                    .Boolean("limitsAudience", "Whether an identity provider's token must be meant for a fixed audience.")
                    .Boolean("limitsSource", "Whether a service must act for fixed accounts, resources of them, or an organization.")
                    .Boolean("limitsNetwork", "Whether the request must come from fixed networks.")
                    .TextList("actions", "What is allowed, as written; * where the statement says NotAction.")
                    .TextList("conditionKeys", "The condition keys that play a part.")
                    .Text("statement", "The statement's Sid, or its place counted from zero.")
                    .From(Organization)
                    .Boolean("isLimitedToOrganization", "Whether it must be in the account's organization, or act for it.")
        );
    }
}
