namespace IamCompliance.Xunit.Verdicts;

/// <summary>Says that a control does not decide as one of its cases states.</summary>
public sealed class CaseFailedException(string message) : Exception(message);
