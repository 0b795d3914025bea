using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Analysis;

/// <summary>Holds a user or role of an account and everything that says what it may do.</summary>
public sealed class AccountPrincipal
{
    /// <summary>Gets the ARN.</summary>
    public required string Arn { get; init; }

    /// <summary>Gets the name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets whether it is a role; a user otherwise.</summary>
    public required bool IsRole { get; init; }

    /// <summary>Gets the policies that bind it: its own, its groups', boundary, guardrails.</summary>
    public required PolicyStack Policies { get; init; }

    /// <summary>Gets the ARN of the permissions boundary; null when it has none.</summary>
    public string? BoundaryArn { get; init; }

    /// <summary>Gets the ARNs of the managed policies attached to it or to its groups.</summary>
    public IReadOnlyList<string> AttachedPolicies { get; init; } = [];

    /// <summary>Gets the groups a user belongs to.</summary>
    public IReadOnlyList<AccountGroup> Groups { get; init; } = [];

    /// <summary>Gets the trust policy of a role.</summary>
    public CompiledPolicy? Trust { get; init; }

    /// <summary>Gets whether instances can have the role.</summary>
    public bool HasInstanceProfile { get; init; }

    /// <summary>Gets the tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets why what the principal may do is not known for certain: policies that could not be read. Empty when it is.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Gets who the principal is as a caller.</summary>
    public RequestPrincipal Caller => new(IsRole ? RequestPrincipalType.Role : RequestPrincipalType.User, Arn);

    /// <summary>Gets whether AWS keeps customers from changing the role: service-linked roles, and those of IAM Identity Center.</summary>
    public bool IsProtected => IsRole && (Arn.Contains(":role/aws-service-role/", StringComparison.Ordinal) || Arn.Contains(":role/aws-reserved/", StringComparison.Ordinal));
}
