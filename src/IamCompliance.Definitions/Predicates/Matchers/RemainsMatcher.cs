namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The instant lies at least this long ahead.</summary>
internal sealed class RemainsMatcher() : AgeMatcher("remains");
