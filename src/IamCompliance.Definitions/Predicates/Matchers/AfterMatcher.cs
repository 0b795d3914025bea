namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The instant lies after this one.</summary>
internal sealed class AfterMatcher() : InstantMatcher("after");
