namespace IamCompliance.Policies.Documents;

/// <summary>Answers what the grammar asks of each kind of policy.</summary>
internal static class PolicyKinds
{
    /// <summary>Gets the words for a kind in a sentence.</summary>
    public static string NounOf(PolicyKind kind) =>
        kind switch
        {
            PolicyKind.Identity => "identity policies",
            PolicyKind.Resource => "resource policies",
            PolicyKind.Trust => "trust policies",
            PolicyKind.PermissionsBoundary => "permissions boundaries",
            PolicyKind.Session => "session policies",
            PolicyKind.ServiceControl => "service control policies",
            PolicyKind.ResourceControl => "resource control policies",
            _ => "VPC endpoint policies",
        };

    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
    // "You cannot use the Principal element in an identity-based policy." SCPs do not have it either:
    // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html
    public static bool HasPrincipal(PolicyKind kind) =>
        kind is PolicyKind.Resource or PolicyKind.Trust or PolicyKind.ResourceControl or PolicyKind.VpcEndpoint;

    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
    // "The NotPrincipal element isn't supported in service control policies (SCPs) and resource control policies (RCPs)."
    public static bool HasNotPrincipal(PolicyKind kind) => HasPrincipal(kind) && kind != PolicyKind.ResourceControl;

    // A trust policy is the policy of the role itself:
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
    public static bool HasResource(PolicyKind kind) => kind != PolicyKind.Trust;

    // Some services (ECR, SNS) take policies without the element: it can only mean the resource that has the policy.
    public static bool NeedsResource(PolicyKind kind) => kind is not (PolicyKind.Trust or PolicyKind.Resource);

    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html: letters and digits in IAM policies.
    public static bool HasPlainSids(PolicyKind kind) =>
        kind is PolicyKind.Identity or PolicyKind.PermissionsBoundary or PolicyKind.Session or PolicyKind.Trust;

    // Services that own a resource read shorthand of their own ("execute-api:/stage/GET/path"); IAM reads ARNs only.
    public static bool TakesOnlyArns(PolicyKind kind) => kind is not (PolicyKind.Resource or PolicyKind.VpcEndpoint);

    /// <summary>Gets the most characters, blanks apart, that AWS stores of a kind; null where it depends on who is asked.</summary>
    /// <remarks>
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html and
    /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html. AWS's own managed policies are longer
    /// than what customers may store, so identity policies and boundaries have no limit here.
    /// </remarks>
    public static int? MaximumLength(PolicyKind kind) =>
        kind switch
        {
            PolicyKind.Trust => 8192,
            PolicyKind.Session => 2048,
            PolicyKind.ServiceControl => 10240,
            PolicyKind.ResourceControl => 5120,
            PolicyKind.VpcEndpoint => 20480,
            PolicyKind.Resource => 102400,
            _ => null,
        };
}
