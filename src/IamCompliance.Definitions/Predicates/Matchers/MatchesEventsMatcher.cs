namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The filter pattern matches each of these events.</summary>
internal sealed class MatchesEventsMatcher() : EventsMatcher("matchesEvents", "matches", s => s.Matches);
