using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Predicates.Matchers;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Assessment.Mutating;

/// <summary>Bends one matcher: its name, its constant, or what it demands of elements.</summary>
internal static class MatcherMutations
{
    public static IEnumerable<(string Change, SourceSpan Span, MatcherUse Matcher)> Of(MatcherUse use)
    {
        foreach (var name in MatcherTable.Get(use.Name).Opposites)
            yield return ($"{use.Name} becomes {name}", use.Span, use with { Name = name });
        foreach (var (change, span, argument) in Arguments(use.Argument, use.Span))
            yield return ($"{use.Name} {change}", span, use with { Argument = argument });
    }

    private static IEnumerable<(string Change, SourceSpan Span, MatcherArgument Argument)> Arguments(
        MatcherArgument argument,
        SourceSpan span
    ) =>
        argument switch
        {
            OperandArgument { Operand: LiteralOperand literal } => LiteralMutations
                .Of(literal.Value)
                .Select(l => (l.Text, span, (MatcherArgument)new OperandArgument(new LiteralOperand(l)))),
            OperandsArgument { Operands: [LiteralOperand, ..] } several => several.Operands.Select(
                (o, at) =>
                    (
                        $"without item {at + 1}",
                        span,
                        (MatcherArgument)new OperandsArgument([.. several.Operands.Where((_, other) => other != at)])
                    )
            ),
            ElementPredicateArgument element => PredicateMutations
                .Of(element.Predicate)
                .Select(m => (m.Change, m.Span, (MatcherArgument)new ElementPredicateArgument(m.Predicate))),
            ElementMatchersArgument elements => elements.Matchers.SelectMany(
                (m, at) =>
                    Of(m)
                        .Select(n =>
                            (
                                n.Change,
                                n.Span,
                                (MatcherArgument)
                                    new ElementMatchersArgument([.. elements.Matchers.Select((o, i) => i == at ? n.Matcher : o)])
                            )
                        )
            ),
            EventsArgument { Sources.Count: > 1 } events => events.Sources.Select(s =>
                ($"without {s.Name ?? s.Events[0].Name}", span, (MatcherArgument)new EventsArgument([.. events.Sources.Where(o => o != s)]))
            ),
            AccessArgument access => AccessMutations.Of(access).Select(a => (a.Change, span, (MatcherArgument)a.Argument)),
            BoundsArgument bounds => BoundsMutations
                .Of(bounds.Bounds)
                .Select(b => (b.Change, span, (MatcherArgument)new BoundsArgument(b.Bounds))),
            _ => [],
        };
}
