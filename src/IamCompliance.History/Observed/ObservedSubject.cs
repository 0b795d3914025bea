namespace IamCompliance.History.Observed;

/// <summary>Holds what a package says of one subject.</summary>
/// <param name="Subject">The ARN or id, followed by <c>#list/key</c> for an element of a list.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Observation">What was observed, before any waiver.</param>
/// <param name="Why">The comparisons that decided against it, in words, one a line; empty where it passes.</param>
public sealed record ObservedSubject(string Subject, Outcome Outcome, Outcome Observation, string Why);
