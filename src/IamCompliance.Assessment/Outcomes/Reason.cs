using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Outcomes;

/// <summary>Explains one comparison that decided a verdict.</summary>
/// <param name="Path">The dotted path of the value, relative to the subject.</param>
/// <param name="Required">What was required, in words, parameters filled in: <c>no older than 90 days</c>.</param>
/// <param name="Observed">What was found, in words: a value, <c>absent</c>, or <c>unknown</c>.</param>
/// <param name="Part">The part the value came from, or should have come from. For a value that is worked out, the one that supplies what it
/// is worked out of; all it rests on are among the parts of the result.</param>
/// <param name="Truth">How the comparison came out.</param>
public sealed record Reason(string Path, string Required, string Observed, string Part, Truth Truth)
{
    /// <summary>Gets the part the value came from, or should have come from: one that states have, never nothing.</summary>
    public string Part { get; init; } = SourcePart.Of(Part).Id;
}
