using IamCompliance.Assessment.Explaining;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a list none of whose elements passes the test.</summary>
internal sealed class NoneMatcher(ElementTest test) : QuantifierMatcher(test)
{
    public override string Words => $"no element with {ElementTest.Words}";

    protected override TraceKind Quantifier => TraceKind.None;

    protected override Truth Start => Truth.True;

    protected override Truth Settled => Truth.False;

    protected override Truth Combine(Truth soFar, Truth element) => TruthLogic.And(soFar, TruthLogic.Not(element));
}
