using IamCompliance.Foundations.Text;

namespace IamCompliance.Policies.Documents;

/// <summary>Holds one statement of a policy.</summary>
public sealed record PolicyStatement
{
    /// <summary>Gets the place in the policy, counted from zero.</summary>
    public required int Index { get; init; }

    /// <summary>Gets the statement id; null when it has none.</summary>
    public PolicyText? Sid { get; init; }

    /// <summary>Gets what the statement does with what it matches.</summary>
    public required PolicyEffect Effect { get; init; }

    /// <summary>Gets <c>Action</c> or <c>NotAction</c>.</summary>
    public required PolicyValueList Actions { get; init; }

    /// <summary>Gets <c>Resource</c> or <c>NotResource</c>; null in kinds of policies that have none.</summary>
    public PolicyValueList? Resources { get; init; }

    /// <summary>Gets <c>Principal</c> or <c>NotPrincipal</c>; null in kinds of policies that have none.</summary>
    public PolicyPrincipalList? Principals { get; init; }

    /// <summary>Gets the conditions, all of which must hold.</summary>
    public required IReadOnlyList<PolicyCondition> Conditions { get; init; }

    /// <summary>Gets the names of operators without keys, and of <c>Condition</c> without operators: they ask nothing.</summary>
    internal IReadOnlyList<PolicyText> EmptyBlocks { get; init; } = [];

    /// <summary>Gets where the statement stands.</summary>
    public required TextSpan Span { get; init; }
}
