using IamCompliance.Assessment.Explaining;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a list one of whose elements passes the test.</summary>
internal sealed class AnyMatcher(ElementTest test) : QuantifierMatcher(test)
{
    public override string Words => $"any element with {ElementTest.Words}";

    protected override TraceKind Quantifier => TraceKind.Any;

    protected override Truth Start => Truth.False;

    protected override Truth Settled => Truth.True;

    protected override Truth Combine(Truth soFar, Truth element) => TruthLogic.Or(soFar, element);
}
