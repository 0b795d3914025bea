namespace IamCompliance.Policies.Evaluation;

/// <summary>Names what can block a request.</summary>
public enum PolicyLayer
{
    /// <summary>The policies of the user and its groups, or of the role.</summary>
    Identity,

    /// <summary>The permissions boundary of the user or role.</summary>
    Boundary,

    /// <summary>The policies passed when the session was made.</summary>
    Session,

    /// <summary>The policy of the resource; a role's trust policy; a key policy.</summary>
    Resource,

    /// <summary>The service control policies of the caller's organization.</summary>
    ServiceControl,

    /// <summary>The resource control policies of the resource's organization.</summary>
    ResourceControl,

    /// <summary>The policy of the VPC endpoint the request goes through.</summary>
    VpcEndpoint,
}
