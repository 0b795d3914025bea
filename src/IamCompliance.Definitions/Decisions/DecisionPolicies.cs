namespace IamCompliance.Definitions.Decisions;

/// <summary>Names the policies that apply to a decision's request, layer by layer.</summary>
public sealed record DecisionPolicies
{
    /// <summary>Gets the policies of the user or role.</summary>
    public IReadOnlyList<string> Identity { get; init; } = [];

    /// <summary>Gets the policies of the user's groups.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Gets the permissions boundary.</summary>
    public string? Boundary { get; init; }

    /// <summary>Gets the session policies.</summary>
    public IReadOnlyList<string> Session { get; init; } = [];

    /// <summary>Gets the policy of the resource; a role's trust policy where the role is assumed.</summary>
    public string? Resource { get; init; }

    /// <summary>Gets the policy of the VPC endpoint.</summary>
    public string? VpcEndpoint { get; init; }

    /// <summary>Gets the service control policies of the root, of each organizational unit, and of the account; null when the decision does
    /// not say.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? ServiceControl { get; init; }

    /// <summary>Gets the resource control policies, level by level; null when the decision does not say.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? ResourceControl { get; init; }

    /// <summary>Gets every name in use.</summary>
    public IEnumerable<string> Names =>
        Identity
            .Concat(Groups)
            .Concat(Session)
            .Concat(new[] { Boundary, Resource, VpcEndpoint }.OfType<string>())
            .Concat((ServiceControl ?? []).Concat(ResourceControl ?? []).SelectMany(l => l));
}
