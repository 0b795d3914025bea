using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for text that has the given text inside, and for a list that has the given element.</summary>
internal sealed class ContainsDecider(Literal sought, bool ofList) : Decider
{
    // A piece of a text and an element of a list are different demands: the declared type says which is meant, never the data.
    protected override bool TakesLists => ofList;

    protected override bool TakesSingles => !ofList;

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => HasElement(element),
            _ => JsonText.TryGet(element, out var text)
                ? TruthLogic.Of(text.Contains(sought.Text, StringComparison.Ordinal))
                : Truth.Unknown,
        };

    private Truth HasElement(JsonElement list)
    {
        var result = Truth.False;
        foreach (var item in list.EnumerateArray())
        {
            result = TruthLogic.Or(result, ScalarComparison.AreEqual(item, sought));
            if (result == Truth.True)
                break;
        }

        return result;
    }
}
