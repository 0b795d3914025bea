using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Assessment.Mutating;

/// <summary>Makes one mistake at one place of a predicate: a clause dropped, and become or, a matcher bent.</summary>
internal static class PredicateMutations
{
    public static IEnumerable<(string Change, SourceSpan Span, Predicate Predicate)> Of(Predicate predicate) =>
        predicate switch
        {
            AllOfPredicate all =>
            [
                .. Operands(all.Operands).Select(m => (m.Change, m.Span, (Predicate)(all with { Operands = m.Operands }))),
                .. all.Operands.Count < 2
                    ? []
                    : new[] { ("allOf becomes anyOf", all.Span, (Predicate)new AnyOfPredicate(all.Operands, all.Span)) },
            ],
            AnyOfPredicate any =>
            [
                .. Operands(any.Operands).Select(m => (m.Change, m.Span, (Predicate)(any with { Operands = m.Operands }))),
                .. any.Operands.Count < 2
                    ? []
                    : new[] { ("anyOf becomes allOf", any.Span, (Predicate)new AllOfPredicate(any.Operands, any.Span)) },
            ],
            NoneOfPredicate none => Operands(none.Operands)
                .Select(m => (m.Change, m.Span, (Predicate)(none with { Operands = m.Operands }))),
            NotPredicate not =>
            [
                .. Of(not.Operand).Select(m => (m.Change, m.Span, (Predicate)(not with { Operand = m.Predicate }))),
                ("not dropped", not.Span, not.Operand),
            ],
            PathPredicate path => [.. Paths(path), .. Absences(path)],
            RelatedPredicate related => RelatedMutations.Of(related).Select(m => (m.Change, m.Span, (Predicate)m.Related)),
            _ => throw new InvalidOperationException(),
        };

    private static IEnumerable<(string Change, SourceSpan Span, IReadOnlyList<Predicate> Operands)> Operands(
        IReadOnlyList<Predicate> operands
    )
    {
        for (var i = 0; i < operands.Count; i++)
        {
            var index = i;
            foreach (var (change, span, operand) in Of(operands[i]))
                yield return (change, span, [.. operands.Select((o, at) => at == index ? operand : o)]);
            if (operands.Count > 1)
                yield return ($"clause {i + 1} dropped", operands[i].Span, [.. operands.Where((_, at) => at != index)]);
        }
    }

    private static IEnumerable<(string Change, SourceSpan Span, Predicate Predicate)> Absences(PathPredicate path) =>
        from meaning in path.WhenAbsent is null ? [] : Enum.GetValues<AbsentMeaning>()
        where meaning != path.WhenAbsent
        select ($"{path.Path.Text}: whenAbsent {meaning}", path.Span, (Predicate)(path with { WhenAbsent = meaning }));

    private static IEnumerable<(string Change, SourceSpan Span, Predicate Predicate)> Paths(PathPredicate path)
    {
        for (var i = 0; i < path.Matchers.Count; i++)
        {
            var index = i;
            foreach (var (change, span, matcher) in MatcherMutations.Of(path.Matchers[i]))
                yield return (
                    $"{path.Path.Text}: {change}",
                    span,
                    path with
                    {
                        Matchers = [.. path.Matchers.Select((m, at) => at == index ? matcher : m)],
                    }
                );
            if (path.Matchers.Count > 1)
                yield return (
                    $"{path.Path.Text}: {path.Matchers[i].Name} dropped",
                    path.Matchers[i].Span,
                    path with
                    {
                        Matchers = [.. path.Matchers.Where((_, at) => at != index)],
                    }
                );
        }
    }
}
