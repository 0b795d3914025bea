using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds a test against every element of a list. A missing list is one without elements.</summary>
/// <param name="test">The test.</param>
/// <param name="quantifier">How many elements must pass it: any, all or none.</param>
internal sealed class QuantifierDecider(ElementTest test, TraceKind quantifier) : Decider
{
    public override TraceKind Quantifier => quantifier;

    // The truth of a list without elements.
    protected override Truth WhenAbsent => TruthLogic.Of(quantifier != TraceKind.Any);

    protected override bool TakesLists => true;

    protected override bool TakesSingles => false;

    // The truth that further elements cannot change.
    private Truth Settled => TruthLogic.Of(quantifier == TraceKind.Any);

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace)
    {
        var result = WhenAbsent;
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            var path = trace is null ? null : $"{trace.Path}[{ElementKey.Of(item, index)}]";
            result = Combine(result, test.Test(item, value, scope, path, trace));
            if (result == Settled && trace is null)
                break;
            index++;
        }

        return result;
    }

    private Truth Combine(Truth soFar, Truth element) =>
        quantifier switch
        {
            TraceKind.Any => TruthLogic.Or(soFar, element),
            TraceKind.All => TruthLogic.And(soFar, element),
            _ => TruthLogic.And(soFar, TruthLogic.Not(element)),
        };
}
