namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The text matches a pattern with the wildcards of IAM: any characters by <c>*</c>, one by <c>?</c>; case counts.</summary>
internal sealed class LikeMatcher() : TextMatcher("like");
