namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The value is one of these; what a plain list means.</summary>
internal sealed class InMatcher() : MembershipMatcher("in");
