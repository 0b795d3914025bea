namespace IamCompliance.Definitions.Controls;

/// <summary>Says how to mend a failing subject.</summary>
/// <param name="Text">What to do, in words.</param>
/// <param name="Cli">An AWS CLI command with <c>{property}</c> placeholders taken from the subject, or null.</param>
public sealed record Remediation(string Text, string? Cli);
