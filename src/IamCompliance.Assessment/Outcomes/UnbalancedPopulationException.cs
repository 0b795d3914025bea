namespace IamCompliance.Assessment.Outcomes;

/// <summary>Says that the numbers of a population do not add up. Nothing of such a run may be shown as a verdict, so nobody catches
/// it.</summary>
public sealed class UnbalancedPopulationException(string message) : InvalidOperationException(message);
