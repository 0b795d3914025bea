using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Definitions.Linking;

/// <summary>Lists the joins of a control, those within joins and lists included.</summary>
internal static class RelatedTypes
{
    public static IEnumerable<RelatedPredicate> Of(Control control)
    {
        var demanded = control.Demand switch
        {
            RequireDemand require => require.Predicate,
            ForbidDemand forbid => forbid.Predicate,
            _ => null,
        };
        return new[] { demanded }.OfType<Predicate>().Concat(control.ScopePredicates).SelectMany(Of);
    }

    private static IEnumerable<RelatedPredicate> Of(Predicate predicate) =>
        predicate switch
        {
            AllOfPredicate all => all.Operands.SelectMany(Of),
            AnyOfPredicate any => any.Operands.SelectMany(Of),
            NoneOfPredicate none => none.Operands.SelectMany(Of),
            NotPredicate not => Of(not.Operand),
            RelatedPredicate related => (related.Where is null ? [] : Of(related.Where)).Append(related),
            PathPredicate path => path.Matchers.Select(m => m.Argument).OfType<ElementPredicateArgument>().SelectMany(e => Of(e.Predicate)),
            _ => [],
        };
}
