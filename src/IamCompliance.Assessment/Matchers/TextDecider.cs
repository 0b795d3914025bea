using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for text that passes a test.</summary>
internal sealed class TextDecider(Func<string, bool> holds) : Decider
{
    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        JsonText.TryGet(element, out var text) ? TruthLogic.Of(holds(text)) : Truth.Unknown;
}
