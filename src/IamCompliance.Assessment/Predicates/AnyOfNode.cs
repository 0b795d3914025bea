using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Predicates;

/// <summary>Holds when one operand does.</summary>
internal sealed class AnyOfNode(IReadOnlyList<Node> operands) : Node
{
    private readonly Node[] operands = [.. operands];

    public override string Text => "any of";

    public override string Words => $"({string.Join(" or ", operands.Select(o => o.Words))})";

    protected override TraceKind Kind => TraceKind.Any;

    protected override Truth Decide(in Scope scope, Trace? trace)
    {
        var result = Truth.False;
        foreach (var operand in operands)
        {
            result = TruthLogic.Or(result, operand.Evaluate(scope, trace));
            if (result == Truth.True && trace is null)
                break;
        }

        return result;
    }
}
