using IamCompliance.Foundations.Text;

namespace IamCompliance.Policies.Documents;

/// <summary>Holds the <c>Principal</c> or <c>NotPrincipal</c> of a statement.</summary>
/// <param name="IsNegated">Whether it is <c>NotPrincipal</c>.</param>
/// <param name="Principals">The principals, in the order of the text.</param>
/// <param name="Span">Where the element's value stands.</param>
public sealed record PolicyPrincipalList(bool IsNegated, IReadOnlyList<PolicyPrincipal> Principals, TextSpan Span);
