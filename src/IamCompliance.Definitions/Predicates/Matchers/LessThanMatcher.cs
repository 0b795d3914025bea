namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The value is smaller than this one.</summary>
internal sealed class LessThanMatcher() : OrderMatcher("lessThan");
