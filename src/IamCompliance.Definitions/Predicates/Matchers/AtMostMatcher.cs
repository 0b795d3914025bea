namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The value is this one or smaller.</summary>
internal sealed class AtMostMatcher() : OrderMatcher("atMost");
