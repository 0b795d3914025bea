using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a list that has every one of the given elements. A missing list is one without elements.</summary>
internal sealed class ContainsAllDecider(Literal[] sought) : Decider
{
    protected override Truth WhenAbsent => TruthLogic.Of(sought.Length == 0);

    protected override bool TakesLists => true;

    protected override bool TakesSingles => false;

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace)
    {
        var result = Truth.True;
        foreach (var literal in sought)
        {
            var found = Truth.False;
            foreach (var item in element.EnumerateArray())
                found = TruthLogic.Or(found, ScalarComparison.AreEqual(item, literal));
            result = TruthLogic.And(result, found);
        }

        return result;
    }
}
