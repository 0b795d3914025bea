namespace IamCompliance.Xunit.Verdicts;

/// <summary>Says that a control could not be decided: something was not completely read. It is neither a pass nor a failure of the
/// account.</summary>
public sealed class ControlErrorException(string message) : Exception(message);
