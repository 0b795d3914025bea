using IamCompliance.Assessment.Explaining;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a list all of whose elements pass the test.</summary>
internal sealed class AllMatcher(ElementTest test) : QuantifierMatcher(test)
{
    public override string Words => $"all elements with {ElementTest.Words}";

    protected override TraceKind Quantifier => TraceKind.All;

    protected override Truth Start => Truth.True;

    protected override Truth Settled => Truth.False;

    protected override Truth Combine(Truth soFar, Truth element) => TruthLogic.And(soFar, element);
}
