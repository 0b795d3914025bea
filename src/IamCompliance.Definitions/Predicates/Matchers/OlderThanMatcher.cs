namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The age is more than this long.</summary>
internal sealed class OlderThanMatcher() : AgeMatcher("olderThan");
