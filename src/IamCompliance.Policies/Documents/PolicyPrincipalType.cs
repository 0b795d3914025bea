namespace IamCompliance.Policies.Documents;

/// <summary>Names the namespace a principal of a policy is taken from.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html</remarks>
public enum PolicyPrincipalType
{
    /// <summary>The bare <c>"*"</c>: everybody.</summary>
    Everyone,

    /// <summary>Accounts, users, roles and sessions.</summary>
    Aws,

    /// <summary>AWS services.</summary>
    Service,

    /// <summary>Identity providers.</summary>
    Federated,

    /// <summary>Accounts, as Amazon S3 calls them.</summary>
    CanonicalUser,
}
