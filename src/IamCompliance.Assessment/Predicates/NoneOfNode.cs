using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Predicates;

/// <summary>Holds when no operand does.</summary>
internal sealed class NoneOfNode(IReadOnlyList<Node> operands) : Node
{
    private readonly Node[] operands = [.. operands];

    public override string Text => "none of";

    public override string Words => $"none of ({string.Join(", ", operands.Select(o => o.Words))})";

    protected override TraceKind Kind => TraceKind.None;

    protected override Truth Decide(in Scope scope, Trace? trace)
    {
        var any = Truth.False;
        foreach (var operand in operands)
        {
            any = TruthLogic.Or(any, operand.Evaluate(scope, trace));
            if (any == Truth.True && trace is null)
                break;
        }

        return TruthLogic.Not(any);
    }
}
