namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Every element satisfies this; true for an empty list.</summary>
internal sealed class AllMatcher() : QuantifierMatcher("all");
