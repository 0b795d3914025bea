using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Predicates;

/// <summary>Evaluates one compiled expression. With a trace it visits every operand, without one it stops as soon as the truth is settled;
/// the truth is the same.</summary>
internal abstract class Node
{
    /// <summary>Gets how the expression is labelled where the expressions inside it are shown below it.</summary>
    public abstract string Text { get; }

    /// <summary>Gets the whole expression in words, parameters filled in.</summary>
    public abstract string Words { get; }

    protected abstract TraceKind Kind { get; }

    public Truth Evaluate(in Scope scope, Trace? parent)
    {
        if (parent is null)
            return Decide(scope, null);
        var trace = parent.Add(new Trace(Kind, Text));
        return trace.Truth = Decide(scope, trace);
    }

    /// <summary>Evaluates with a trace of its own.</summary>
    public Trace Explain(in Scope scope)
    {
        var trace = new Trace(Kind, Text);
        trace.Truth = Decide(scope, trace);
        return trace;
    }

    protected abstract Truth Decide(in Scope scope, Trace? trace);
}
