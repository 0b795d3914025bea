namespace IamCompliance.Policies.Documents;

/// <summary>Says what a policy is attached to, and with that which elements it has.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html</remarks>
public enum PolicyKind
{
    /// <summary>A policy of a user, group or role.</summary>
    Identity,

    /// <summary>A policy of a bucket, a key, a queue or another resource.</summary>
    Resource,

    /// <summary>The trust policy of a role.</summary>
    Trust,

    /// <summary>A policy that bounds what identity policies can grant.</summary>
    PermissionsBoundary,

    /// <summary>A policy passed when a session was made.</summary>
    Session,

    /// <summary>A service control policy of an organization.</summary>
    ServiceControl,

    /// <summary>A resource control policy of an organization.</summary>
    ResourceControl,

    /// <summary>The policy of a VPC endpoint.</summary>
    VpcEndpoint,
}
