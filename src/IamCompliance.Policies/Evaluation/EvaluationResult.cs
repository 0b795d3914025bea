using IamCompliance.Policies.Explanation;

namespace IamCompliance.Policies.Evaluation;

/// <summary>Holds a decision and why it came out so.</summary>
public sealed record EvaluationResult
{
    internal static EvaluationResult Always { get; } = new() { Decision = Decision.Allowed };

    /// <summary>Gets the decision.</summary>
    public required Decision Decision { get; init; }

    /// <summary>Gets the layers that stand against the request, in the order of <see cref="PolicyLayer"/>.</summary>
    public IReadOnlyList<PolicyLayer> BlockedBy { get; init; } = [];

    /// <summary>Gets the statements that decided: those that deny, or those that grant.</summary>
    public IReadOnlyList<StatementReference> Deciding { get; init; } = [];

    /// <summary>Gets the statements about the action that did not match, and why.</summary>
    public IReadOnlyList<NearMiss> NearMisses { get; init; } = [];

    /// <summary>Gets the context keys that would decide, sorted; empty unless the decision is <see cref="Decision.Unknown"/>.</summary>
    public IReadOnlyList<string> UnknownKeys { get; init; } = [];

    /// <summary>Gets the decisions that are possible: one, or for an unknown decision the two that the keys decide between.</summary>
    public IReadOnlyList<Decision> Possible { get; init; } = [];

    /// <summary>Gets what is wrong with the policies; null unless the decision is <see cref="Decision.Error"/>.</summary>
    public string? Error { get; init; }
}
