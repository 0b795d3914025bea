namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The text starts with this.</summary>
internal sealed class StartsWithMatcher() : TextMatcher("startsWith");
