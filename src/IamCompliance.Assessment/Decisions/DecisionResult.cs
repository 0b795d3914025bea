using IamCompliance.Definitions.Decisions;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Assessment.Decisions;

/// <summary>Holds what came out of a decision test.</summary>
/// <param name="File">The file the test stands in.</param>
/// <param name="Test">The test.</param>
/// <param name="Outcome">How it came out.</param>
/// <param name="Evaluation">The decision and why; null when nothing was decided.</param>
/// <param name="Problems">What kept it from being decided, each with its place; empty unless the outcome is
/// <see cref="DecisionOutcome.Error"/>.</param>
public sealed record DecisionResult(
    DecisionFile File,
    ExpectedDecision Test,
    DecisionOutcome Outcome,
    EvaluationResult? Evaluation,
    IReadOnlyList<string> Problems
)
{
    /// <summary>Gets the report: name, expected and actual decision, what decided, and where the test stands.</summary>
    public string Message => DecisionMessage.Of(this);
}
