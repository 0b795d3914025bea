namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The instant lies before this one.</summary>
internal sealed class BeforeMatcher() : InstantMatcher("before");
