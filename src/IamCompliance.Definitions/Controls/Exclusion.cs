using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Definitions.Controls;

/// <summary>Leaves subjects out for a reason that evidence shows beside their number.</summary>
/// <param name="Where">Who is left out.</param>
/// <param name="Reason">Why, in words that follow a colon: <c>only AWS can change them</c>.</param>
public sealed record Exclusion(Predicate Where, string Reason);
