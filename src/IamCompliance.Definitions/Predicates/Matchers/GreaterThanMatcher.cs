namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The value is larger than this one.</summary>
internal sealed class GreaterThanMatcher() : OrderMatcher("greaterThan");
