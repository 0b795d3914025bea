namespace IamCompliance.Policies.Grants;

/// <summary>The resources of a statement, which depend on the values of its variables.</summary>
/// <param name="Certain">Those it is about in every request; null when there are none.</param>
/// <param name="Dependent">Those it is about whatever value the variables have, when they have one: a variable covers only itself, as
/// written.</param>
/// <param name="Possible">Those it is about for some values of the variables.</param>
internal sealed record ResourceSets(TextSet? Certain, TextSet Dependent, TextSet Possible);
