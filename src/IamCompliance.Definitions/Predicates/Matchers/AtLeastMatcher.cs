namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The value is this one or larger.</summary>
internal sealed class AtLeastMatcher() : OrderMatcher("atLeast");
