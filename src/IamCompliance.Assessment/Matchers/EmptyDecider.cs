using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds where there is nothing: no value, empty text, an empty list or an empty map; or where there is something.</summary>
internal sealed class EmptyDecider(BooleanLiteral expected) : Decider
{
    protected override bool TakesLists => true;

    protected override Truth WhenAbsent => TruthLogic.Of(expected.Value);

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace)
    {
        var isEmpty = element.ValueKind switch
        {
            JsonValueKind.String => JsonText.AreEqual(element, ""),
            JsonValueKind.Array => TruthLogic.Of(element.GetArrayLength() == 0),
            JsonValueKind.Object => TruthLogic.Of(element.GetPropertyCount() == 0),
            _ => Truth.False,
        };
        return expected.Value ? isEmpty : TruthLogic.Not(isEmpty);
    }
}
