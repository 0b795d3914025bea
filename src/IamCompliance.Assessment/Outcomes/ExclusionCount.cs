namespace IamCompliance.Assessment.Outcomes;

/// <summary>Counts the subjects that a control leaves out for one reason.</summary>
/// <param name="Reason">The reason, as the control gives it.</param>
/// <param name="Count">How many, at least one.</param>
public sealed record ExclusionCount(string Reason, int Count);
