namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The age is at most this long.</summary>
internal sealed class WithinMatcher() : AgeMatcher("within");
