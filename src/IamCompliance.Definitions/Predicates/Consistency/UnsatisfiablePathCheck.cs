using IamCompliance.Definitions.Diagnostics;

namespace IamCompliance.Definitions.Predicates.Consistency;

/// <summary>Finds paths that no value can satisfy, at any depth of a predicate.</summary>
internal static class UnsatisfiablePathCheck
{
    /// <summary>Reports them.</summary>
    public static void Check(Predicate? predicate, DiagnosticSink sink)
    {
        if (predicate is null)
            return;
        foreach (var path in Together(predicate).GroupBy(p => p.Path.Text, StringComparer.Ordinal))
        {
            // Where a list may stand in place of one value, its elements may differ.
            if (path.First().Path.Type.MayBeList || PathDemands.FindContradiction(path.SelectMany(p => p.Matchers)) is not { } words)
                continue;
            sink.Report(LinkingDiagnostics.Contradiction, path.Last().Span, "Change or remove one of them.", path.Key, words);
        }

        foreach (var inner in Inside(predicate))
            Check(inner, sink);
    }

    // What must hold at the same time: nested allOf are one.
    private static IEnumerable<PathPredicate> Together(Predicate predicate) =>
        predicate switch
        {
            AllOfPredicate all => all.Operands.SelectMany(Together),
            PathPredicate path => [path],
            _ => [],
        };

    private static IEnumerable<Predicate> Inside(Predicate predicate) =>
        predicate switch
        {
            AllOfPredicate all => all.Operands.SelectMany(Inside),
            AnyOfPredicate any => any.Operands,
            NoneOfPredicate none => none.Operands,
            NotPredicate not => [not.Operand],
            PathPredicate path => path.Matchers.Select(m => m.Argument).OfType<ElementPredicateArgument>().Select(e => e.Predicate),
            _ => [],
        };
}
