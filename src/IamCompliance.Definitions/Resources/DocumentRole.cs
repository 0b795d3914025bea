namespace IamCompliance.Definitions.Resources;

/// <summary>Lists what a policy document can be for, which decides how it is read.</summary>
public enum DocumentRole
{
    /// <summary>Says what its holder may do: a managed or inline policy.</summary>
    Identity,

    /// <summary>Says who may assume a role.</summary>
    Trust,

    /// <summary>Says who may do what to a resource: a bucket policy, a key policy.</summary>
    Resource,

    /// <summary>Says what may pass through a VPC endpoint.</summary>
    VpcEndpoint,

    /// <summary>A service control policy or resource control policy of an organization.</summary>
    Organization,
}
