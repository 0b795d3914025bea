namespace IamCompliance.Xunit.Verdicts;

/// <summary>Says that the evidence is not what a person accepted, although the control itself gives no reason to fail.</summary>
public sealed class EvidenceChangedException(string message) : Exception(message);
