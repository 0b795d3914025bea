using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Matchers;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Predicates.Words;

namespace IamCompliance.Assessment.Predicates;

/// <summary>Holds when the value at a path satisfies every matcher.</summary>
internal sealed class PathNode(CompiledPath path, CompiledMatcher[] matchers, PathPredicate predicate, PredicateWords words) : Node
{
    private string? text;

    public override string Text => Words;

    public override string Words => text ??= words.Of(predicate);

    protected override TraceKind Kind => TraceKind.All;

    protected override Truth Decide(in Scope scope, Trace? trace)
    {
        var value = path.Resolve(scope);
        var shown = trace is null ? null : scope.Prefix + path.Text;
        if (value.State == ValueState.Absent && predicate.WhenAbsent is { } meaning)
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
            new Trace(TraceKind.Comparison, $"{shown} {words.Sentence(predicate)}")
            {
                Path = shown,
                Required = words.Requirement(predicate),
                Observed = truth == Truth.Unknown ? "unknown: absent, and the control does not say what that means" : "absent",
                Part = value.Part,
                Truth = truth,
            }
        );
        return truth;
    }
}
