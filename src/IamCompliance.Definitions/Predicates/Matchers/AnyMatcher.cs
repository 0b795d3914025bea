namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>At least one element satisfies this; false for an empty list.</summary>
internal sealed class AnyMatcher() : QuantifierMatcher("any");
