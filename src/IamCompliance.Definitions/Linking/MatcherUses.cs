using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Linking;

/// <summary>Lists the matchers in the demand of a control, each with whether satisfying it helps the subject to pass.</summary>
internal static class MatcherUses
{
    public static IEnumerable<(MatcherUse Use, bool HelpsToPass)> Of(Control control) =>
        control.Demand switch
        {
            RequireDemand require => Of(require.Predicate, true),
            ForbidDemand forbid => Of(forbid.Predicate, false),
            _ => [],
        };

    /// <summary>Lists the matchers that decide who is in scope.</summary>
    public static IEnumerable<MatcherUse> OfScope(Control control) =>
        control.ScopePredicates.SelectMany(p => Of(p, true)).Select(u => u.Use);

    private static IEnumerable<(MatcherUse Use, bool HelpsToPass)> Of(Predicate predicate, bool helps) =>
        predicate switch
        {
            AllOfPredicate all => all.Operands.SelectMany(o => Of(o, helps)),
            AnyOfPredicate any => any.Operands.SelectMany(o => Of(o, helps)),
            NoneOfPredicate none => none.Operands.SelectMany(o => Of(o, !helps)),
            NotPredicate not => Of(not.Operand, !helps),
            PathPredicate path => path.Matchers.SelectMany(m => Of(m, helps)),
            RelatedPredicate related => OfRelated(related, helps),
            _ => [],
        };

    // More matches help where there must be enough, and hurt where there must not be too many; with both bounds nobody can say.
    private static IEnumerable<(MatcherUse Use, bool HelpsToPass)> OfRelated(RelatedPredicate related, bool helps)
    {
        yield return (
            new MatcherUse("count", PropertyType.Number, new BoundsArgument(related.Count), related.Span) { Part = related.Type.Part },
            helps
        );
        if (related.Where is null)
            yield break;
        foreach (var use in related.Count.AtLeast is null ? [] : Of(related.Where, helps))
            yield return use;
        foreach (var use in related.Count.AtMost is null ? [] : Of(related.Where, !helps))
            yield return use;
    }

    private static IEnumerable<(MatcherUse Use, bool HelpsToPass)> Of(MatcherUse use, bool helps)
    {
        var inside = use.Name == "none" ? !helps : helps;
        var nested = use.Argument switch
        {
            ElementMatchersArgument matchers => matchers.Matchers.SelectMany(m => Of(m, inside)),
            ElementPredicateArgument element => Of(element.Predicate, inside),
            _ => [],
        };
        return nested.Prepend((use, helps));
    }
}
