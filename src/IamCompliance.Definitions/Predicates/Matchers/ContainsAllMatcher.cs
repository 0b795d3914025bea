namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Each of these is an element of the list.</summary>
internal sealed class ContainsAllMatcher() : SetMatcher("containsAll");
