using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Predicates;

/// <summary>Holds when every operand does.</summary>
internal sealed class AllOfNode(IReadOnlyList<Node> operands) : Node
{
    private readonly Node[] operands = [.. operands];

    public override string Text => "all of";

    public override string Words => string.Join(" and ", operands.Select(o => o.Words));

    protected override TraceKind Kind => TraceKind.All;

    protected override Truth Decide(in Scope scope, Trace? trace)
    {
        var result = Truth.True;
        foreach (var operand in operands)
        {
            result = TruthLogic.And(result, operand.Evaluate(scope, trace));
            if (result == Truth.False && trace is null)
                break;
        }

        return result;
    }
}
