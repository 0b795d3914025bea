using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a list all of whose elements are among the given ones. A missing list is one without elements.</summary>
internal sealed class SubsetOfDecider(Literal[] allowed) : Decider
{
    protected override Truth WhenAbsent => Truth.True;

    protected override bool TakesLists => true;

    protected override bool TakesSingles => false;

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace)
    {
        var result = Truth.True;
        foreach (var item in element.EnumerateArray())
            result = TruthLogic.And(result, ScalarComparison.IsOneOf(item, allowed));
        return result;
    }
}
