namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The text ends with this.</summary>
internal sealed class EndsWithMatcher() : TextMatcher("endsWith");
