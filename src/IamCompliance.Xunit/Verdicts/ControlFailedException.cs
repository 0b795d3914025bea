namespace IamCompliance.Xunit.Verdicts;

/// <summary>Says that a control does not hold.</summary>
public sealed class ControlFailedException(string message) : Exception(message);
