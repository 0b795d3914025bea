using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Documents;

/// <summary>Holds a policy as it was written, with all that is wrong with its grammar.</summary>
public sealed record PolicyDocument
{
    /// <summary>Gets what the policy is attached to.</summary>
    public required PolicyKind Kind { get; init; }

    /// <summary>Gets the text all spans point into: the JSON, decoded if it came percent-encoded.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the version of the policy language.</summary>
    public PolicyLanguageVersion Version { get; init; }

    /// <summary>Gets whether the version is written in the document.</summary>
    public bool HasVersion { get; init; }

    /// <summary>Gets the policy id; null when it has none.</summary>
    public PolicyText? Id { get; init; }

    /// <summary>Gets the statements that could be read, in the order of the text.</summary>
    public required IReadOnlyList<PolicyStatement> Statements { get; init; }

    /// <summary>Gets what is wrong with the grammar, in the order of the text.</summary>
    public required IReadOnlyList<PolicyFinding> Findings { get; init; }

    /// <summary>Gets whether AWS would have stored the document. A decision over one it would not is an error, not a verdict.</summary>
    public bool CanBeStored => !Findings.Any(f => f.BlocksStorage);
}
