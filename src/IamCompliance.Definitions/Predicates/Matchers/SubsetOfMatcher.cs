namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Each element of the list is one of these; true for an empty list.</summary>
internal sealed class SubsetOfMatcher() : SetMatcher("subsetOf");
