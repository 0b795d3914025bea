using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Grants;

/// <summary>Lists the actions that a pattern covers as far as policies tell them apart.</summary>
internal static class ActionCandidates
{
    private static readonly TextSet WellFormed = TextSet.Of($"{Wildcards.One}{Wildcards.Many}:{Wildcards.One}{Wildcards.Many}");

    /// <summary>Lists actions of the service reference. Of all services that no policy names, two actions stand for all.</summary>
    public static IEnumerable<KnownAction> Known(GrantModel model, ActionPattern pattern)
    {
        if (!KnownActions.IsUniversal(pattern) || model.LeavesServiceOpen)
            return KnownActions.Covered(pattern);
        var named = model.Services.ToHashSet(StringComparer.Ordinal);
        var others = KnownActions.All.Where(a => !named.Contains(a.Service));
        return model.Services.SelectMany(KnownActions.Of)
            .Concat(others.Where(a => a.IsAboutNoResource).Take(1))
            .Concat(others.Where(a => !a.IsAboutNoResource).Take(1));
    }

    /// <summary>Lists actions under the pattern that the reference does not have, and that statements name.</summary>
    public static IEnumerable<KnownAction> Named(GrantModel model, ActionPattern pattern, bool byGrants) =>
        from s in model.Statements
        where s.IsGrant == byGrants
        from a in s.Statement.UnknownActions
        where a.IsExact && pattern.IsMatch(a.Compiled)
        select KnownActions.Get(a.Value);

    /// <summary>Makes up actions where the reference has none under a pattern: of the question, or of a statement that grants.</summary>
    /// <remarks>A service the reference does not know has actions all the same, and AWS adds actions every week.</remarks>
    public static IEnumerable<KnownAction> Invented(GrantModel model, ActionPattern pattern)
    {
        var asked = TextSet.Of(pattern.Compiled);
        if (!KnownActions.HasAny(pattern))
        {
            foreach (var action in Invent(model, asked))
                yield return action;
            yield break;
        }

        foreach (var unknown in model.Statements.Where(s => s.IsGrant).SelectMany(s => s.Statement.UnknownActions))
        {
            if (unknown.IsExact || !PatternAlgebra.Intersect(unknown.Compiled, pattern.Compiled))
                continue;
            foreach (var action in Invent(model, asked, TextSet.Of(unknown.Compiled)))
                yield return action;
        }
    }

    // One action that no denial is about, and one that may be denied on some resources.
    private static IEnumerable<KnownAction> Invent(GrantModel model, params TextSet[] within)
    {
        if (Granted(model, within, model.Statements.Where(s => !s.IsGrant)).Find().Text is { } free)
            yield return KnownActions.Get(free);
        if (Granted(model, within, []).Find().Text is { } any)
            yield return KnownActions.Get(any);
    }

    private static TextRegion Granted(GrantModel model, TextSet[] within, IEnumerable<Weighed> avoided)
    {
        var region = new TextRegion();
        foreach (var set in within)
            region.Within(set);
        region.Within(WellFormed);
        for (var layer = 0; layer < model.Layers; layer++)
            region.Within([.. model.Statements.Where(s => s.IsGrant && s.Layer == layer).Select(s => s.Statement.Actions)]);
        foreach (var statement in avoided)
            region.Outside(statement.Statement.Actions);
        return region;
    }
}
