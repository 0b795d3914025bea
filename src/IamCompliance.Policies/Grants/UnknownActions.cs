using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Grants;

/// <summary>Makes up actions where the service reference has none.</summary>
internal static class UnknownActions
{
    // Actions that differ in the statements about them double with each statement; policies of real services need a few.
    private const int MostKinds = 32;

    private static readonly TextSet WellFormed = TextSet.Of($"{Wildcards.One}{Wildcards.Many}:{Wildcards.One}{Wildcards.Many}");

    /// <summary>Makes up an action that all the patterns cover for each set of statements that such actions can have.</summary>
    public static IEnumerable<KnownAction> Invent(GrantModel model, params ActionPattern[] patterns)
    {
        if (patterns.Length == 2 && !PatternAlgebra.Intersect(patterns[0].Compiled, patterns[1].Compiled))
            yield break;
        var region = new TextRegion();
        foreach (var pattern in patterns)
            region.Within(TextSet.Of(pattern.Compiled));
        region.Within(WellFormed);
        var sets = model.Statements.Where(s => patterns.All(s.Statement.MeetsAny)).Select(s => s.Statement.Actions).ToList();
        for (var kind = 0; kind < MostKinds && region.Find().Text is { } text; kind++)
        {
            yield return KnownActions.Get(text);
            // The next one must differ: a statement more, or one less.
            region.Within([.. sets.Select(s => s.Contains(text) ? s.Inverse() : s)]);
        }
    }
}
