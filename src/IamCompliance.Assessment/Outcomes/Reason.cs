namespace IamCompliance.Assessment;

/// <summary>Explains one comparison that decided a verdict.</summary>
/// <param name="Path">The dotted path of the value, relative to the subject.</param>
/// <param name="Required">What was required, in words, parameters filled in: <c>within 90 days</c>.</param>
/// <param name="Observed">What was found, in words: a value, <c>absent</c>, or <c>unknown</c>.</param>
/// <param name="Part">The part the value came from.</param>
/// <param name="Truth">How the comparison came out.</param>
public sealed record Reason(string Path, string Required, string Observed, string Part, Truth Truth);
