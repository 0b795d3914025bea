using IamCompliance.Foundations.Text;

namespace IamCompliance.Policies.Documents;

/// <summary>Holds one principal of a statement.</summary>
/// <param name="Type">The namespace it is taken from.</param>
/// <param name="Value">What is written there.</param>
/// <param name="Span">Where it stands.</param>
public sealed record PolicyPrincipal(PolicyPrincipalType Type, string Value, TextSpan Span);
