namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The filter pattern matches none of these events.</summary>
internal sealed class IgnoresEventsMatcher() : EventsMatcher("ignoresEvents", "ignores", s => s.Ignores);
