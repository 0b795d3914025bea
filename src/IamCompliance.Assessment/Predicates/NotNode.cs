using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Predicates;

/// <summary>Holds when its operand does not.</summary>
internal sealed class NotNode(Node operand) : Node
{
    public override string Text => "not";

    public override string Words => $"not ({operand.Words})";

    protected override TraceKind Kind => TraceKind.Not;

    protected override Truth Decide(in Scope scope, Trace? trace) => TruthLogic.Not(operand.Evaluate(scope, trace));
}
