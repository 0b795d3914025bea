using IamCompliance.Foundations.Text;

namespace IamCompliance.Policies.Documents;

/// <summary>Holds an element that lists values, such as <c>Action</c>, or its negation, such as <c>NotAction</c>.</summary>
/// <param name="IsNegated">Whether it is the negation.</param>
/// <param name="Values">The values, in the order of the text.</param>
/// <param name="Span">Where the element's value stands.</param>
public sealed record PolicyValueList(bool IsNegated, IReadOnlyList<PolicyText> Values, TextSpan Span);
