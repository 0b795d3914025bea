namespace IamCompliance.Policies.Evaluation;

/// <summary>Lists the policies to gather into a <see cref="PolicyStack"/>; what is left out does not apply.</summary>
public sealed record PolicyStackParts
{
    /// <summary>Gets the policies attached to the user or role.</summary>
    public IReadOnlyList<CompiledPolicy> Identity { get; init; } = [];

    /// <summary>Gets the policies of the user's groups.</summary>
    public IReadOnlyList<CompiledPolicy> Groups { get; init; } = [];

    /// <summary>Gets the permissions boundary of the user or role.</summary>
    public CompiledPolicy? Boundary { get; init; }

    /// <summary>Gets the policies passed when the session was made.</summary>
    public IReadOnlyList<CompiledPolicy> Session { get; init; } = [];

    /// <summary>Gets the policy of the resource: a bucket policy, a key policy, a role's trust policy.</summary>
    public CompiledPolicy? Resource { get; init; }

    /// <summary>Gets the policy of the VPC endpoint the request goes through.</summary>
    public CompiledPolicy? VpcEndpoint { get; init; }

    /// <summary>Gets the service control policies above the caller: root, organizational units, account. Empty when there is no
    /// organization.</summary>
    public IReadOnlyList<IReadOnlyList<CompiledPolicy>> ServiceControl { get; init; } = [];

    /// <summary>Gets the resource control policies above the resource: root, organizational units, account.</summary>
    public IReadOnlyList<IReadOnlyList<CompiledPolicy>> ResourceControl { get; init; } = [];

    /// <summary>Gets whether the caller's account is its organization's management account, which service control policies do not
    /// bind.</summary>
    public bool IsPrincipalInManagementAccount { get; init; }

    /// <summary>Gets whether the resource's account is its organization's management account, which resource control policies do not
    /// bind.</summary>
    public bool IsResourceInManagementAccount { get; init; }
}
