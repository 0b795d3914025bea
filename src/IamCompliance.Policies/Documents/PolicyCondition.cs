namespace IamCompliance.Policies.Documents;

/// <summary>Holds one condition: an operator, a context key and the values to compare with.</summary>
/// <param name="Operator">The operator as written, with its set operator and <c>IfExists</c>.</param>
/// <param name="Key">The context key as written.</param>
/// <param name="Values">The values, in the order of the text.</param>
public sealed record PolicyCondition(PolicyText Operator, PolicyText Key, IReadOnlyList<PolicyText> Values);
