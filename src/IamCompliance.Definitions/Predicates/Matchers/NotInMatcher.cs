namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The value is none of these, or absent.</summary>
internal sealed class NotInMatcher() : MembershipMatcher("notIn");
