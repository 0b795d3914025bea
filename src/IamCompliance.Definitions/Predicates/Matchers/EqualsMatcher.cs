namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The value is this one; what a plain scalar means.</summary>
internal sealed class EqualsMatcher() : EqualityMatcher("equals");
