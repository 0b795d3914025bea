namespace IamCompliance.Xunit.Verdicts;

/// <summary>Says that IAM does not decide as a decision test expects.</summary>
public sealed class DecisionDiffersException(string message) : Exception(message);
