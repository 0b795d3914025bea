using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Logic;
using IamCompliance.Assessment.Matchers;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Predicates;

/// <summary>Holds when the value at a path satisfies every matcher.</summary>
internal sealed class PathNode(CompiledPath path, IReadOnlyList<Matcher> matchers) : Node
{
    private readonly Matcher[] matchers = [.. matchers];

    public override string Text => Words;

    public override string Words => $"{path.Text} {string.Join(" and ", matchers.Select(m => m.Words))}";

    protected override TraceKind Kind => TraceKind.All;

    protected override Truth Decide(in Scope scope, Trace? trace)
    {
        var value = path.Resolve(scope);
        var shown = trace is null ? null : scope.Prefix + path.Text;
        var result = Truth.True;
        foreach (var matcher in matchers)
        {
            result = TruthLogic.And(result, matcher.Compare(value, scope, shown, trace));
            if (result == Truth.False && trace is null)
                break;
        }

        return result;
    }
}
