namespace IamCompliance.Xunit.Verdicts;

/// <summary>Says that nothing could be decided: a policy that AWS would not store, or a file that could not be read.</summary>
public sealed class DecisionErrorException(string message) : Exception($"Error: {message}");
