namespace IamCompliance.Policies.Evaluation;

/// <summary>Names who can make a request.</summary>
public enum RequestPrincipalType
{
    /// <summary>An IAM user with its own credentials.</summary>
    User,

    /// <summary>A session of a role whose name does not matter.</summary>
    Role,

    /// <summary>A named session of a role.</summary>
    AssumedRole,

    /// <summary>A session made by <c>GetFederationToken</c>.</summary>
    FederatedUser,

    /// <summary>The root user of an account.</summary>
    Root,

    /// <summary>An AWS service, in its own name.</summary>
    Service,

    /// <summary>Somebody without credentials.</summary>
    Anonymous,

    /// <summary>An account, by the id Amazon S3 gives it.</summary>
    CanonicalUser,

    /// <summary>Somebody an identity provider vouches for, who is about to assume a role.</summary>
    Federated,
}
