using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Matchers;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Predicates;

/// <summary>Holds when the value at a path satisfies every matcher.</summary>
internal sealed class PathNode(CompiledPath path, IReadOnlyList<Matcher> matchers, AbsentMeaning? whenAbsent = null) : Node
{
    private readonly Matcher[] matchers = [.. matchers];

    public override string Text => Words;

    public override string Words => $"{path.Text} {string.Join(" and ", matchers.Select(m => m.Words))}{Absence}";

    protected override TraceKind Kind => TraceKind.All;

    private string Absence =>
        whenAbsent switch
        {
            null => "",
            AbsentMeaning.Holds => " (absent holds)",
            AbsentMeaning.Fails => " (absent fails)",
            _ => " (absent is unknown)",
        };

    protected override Truth Decide(in Scope scope, Trace? trace)
    {
        var value = path.Resolve(scope);
        var shown = trace is null ? null : scope.Prefix + path.Text;
        if (value.State == ValueState.Absent && whenAbsent is { } meaning)
            return Absent(value, meaning, shown, trace);
        var result = Truth.True;
        foreach (var matcher in matchers)
        {
            result = TruthLogic.And(result, matcher.Compare(value, scope, shown, trace));
            if (result == Truth.False && trace is null)
                break;
        }

        return result;
    }

    private Truth Absent(in Value value, AbsentMeaning meaning, string? shown, Trace? trace)
    {
        var truth = meaning switch
        {
            AbsentMeaning.Holds => Truth.True,
            AbsentMeaning.Fails => Truth.False,
            _ => Truth.Unknown,
        };
        trace?.Add(
            new Trace(TraceKind.Comparison, $"{shown} {string.Join(" and ", matchers.Select(m => m.Words))}{Absence}")
            {
                Path = shown,
                Required = $"{string.Join(" and ", matchers.Select(m => m.Words))}{Absence}",
                Observed = truth == Truth.Unknown ? "unknown: absent, and the control does not say what that means" : "absent",
                Part = value.Part,
                Truth = truth,
            }
        );
        return truth;
    }
}
