using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Assessment.Explaining;

/// <summary>Picks out of a trace the comparisons that decided it: what would have to change for another verdict.</summary>
internal static class DecidingReasons
{
    /// <summary>Collects the deciding comparisons of a trace.</summary>
    /// <param name="trace">The evaluated expression.</param>
    /// <param name="isForbidden">Whether the expression is demanded not to hold.</param>
    public static IReadOnlyList<Reason> Of(Trace trace, bool isForbidden)
    {
        var reasons = new List<Reason>();
        Collect(trace, isForbidden, alternatives: 1, reasons);
        return reasons;
    }

    private static void Collect(Trace trace, bool negated, int alternatives, List<Reason> reasons)
    {
        switch (trace.Kind)
        {
            case TraceKind.Comparison when !IsDecidedByElements(trace):
                reasons.Add(Reason(trace, negated, alternatives));
                break;
            case TraceKind.Comparison:
                Descend(trace, trace.Quantifier, negated, alternatives, reasons);
                break;
            default:
                Descend(trace, trace.Kind, negated, alternatives, reasons);
                break;
        }
    }

    private static void Descend(Trace trace, TraceKind kind, bool negated, int alternatives, List<Reason> reasons)
    {
        var inner = kind is TraceKind.None or TraceKind.Not ? !negated : negated;
        var wanted = kind is TraceKind.None or TraceKind.Not ? TruthLogic.Not(trace.Truth) : trace.Truth;

        // Several failing operands of an "or": mending any one of them is enough, and the reader must know.
        var holds = negated ? TruthLogic.Not(trace.Truth) : trace.Truth;
        var isChoice = kind == TraceKind.Any ? !negated : negated && kind is (TraceKind.All or TraceKind.None);
        if (holds == Truth.False && isChoice && trace.Children.Count > 1)
            alternatives = trace.Children.Count;
        foreach (var child in trace.Children)
        {
            if (child.Truth == wanted)
                Collect(child, inner, alternatives, reasons);
        }
    }

    // Where a list as a whole decides (none of its elements did), the comparison itself is the reason.
    private static bool IsDecidedByElements(Trace trace) =>
        trace.Children.Count > 0
        && trace.Truth switch
        {
            // Related resources that nobody can place are counted, not shown.
            Truth.Unknown => trace.Children.Any(c => c.Truth == Truth.Unknown),
            Truth.True => trace.Quantifier == TraceKind.Any,
            _ => trace.Quantifier is TraceKind.All or TraceKind.None,
        };

    private static Reason Reason(Trace trace, bool negated, int alternatives)
    {
        var required = negated ? trace.Denied ?? $"not {trace.Required}" : trace.Required!;
        if (alternatives > 1)
            required = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{required} (one of {alternatives} alternatives)");
        var truth = negated ? TruthLogic.Not(trace.Truth) : trace.Truth;
        return new Reason(trace.Path!, required, trace.Observed!, trace.Part!, truth);
    }
}
