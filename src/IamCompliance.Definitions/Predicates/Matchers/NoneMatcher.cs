namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>No element satisfies this; true for an empty list.</summary>
internal sealed class NoneMatcher() : QuantifierMatcher("none");
