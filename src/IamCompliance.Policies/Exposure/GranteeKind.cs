namespace IamCompliance.Policies.Exposure;

/// <summary>Names what a policy can let in.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html</remarks>
public enum GranteeKind
{
    /// <summary>Everybody: <c>*</c>, or everybody but those a <c>NotPrincipal</c> names. Conditions may still limit who that is.</summary>
    Anyone,

    /// <summary>All of an account, as far as its own policies say so.</summary>
    Account,

    /// <summary>An IAM user.</summary>
    User,

    /// <summary>An IAM role.</summary>
    Role,

    /// <summary>A named session of a role.</summary>
    Session,

    /// <summary>A session made by <c>GetFederationToken</c>.</summary>
    FederatedUser,

    /// <summary>An AWS service, in its own name; <c>*</c> for all of them.</summary>
    Service,

    /// <summary>Those that a SAML provider of an account vouches for.</summary>
    SamlProvider,

    /// <summary>Those that an OpenID Connect provider of an account vouches for.</summary>
    OidcProvider,

    /// <summary>Those that a provider known to all accounts vouches for, such as <c>cognito-identity.amazonaws.com</c>.</summary>
    WebIdentity,

    /// <summary>An account, or a CloudFront origin access identity, as Amazon S3 calls it.</summary>
    CanonicalUser,

    /// <summary>Nobody any more: what the ARN of a deleted user or role turned into.</summary>
    DeletedPrincipal,

    /// <summary>What none of the above is.</summary>
    Other,
}
