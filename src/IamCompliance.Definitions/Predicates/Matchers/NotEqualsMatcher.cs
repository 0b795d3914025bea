namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The value is another one, or absent.</summary>
internal sealed class NotEqualsMatcher() : EqualityMatcher("notEquals");
