using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for text that ends with the given text.</summary>
internal sealed class EndsWithMatcher(StringLiteral end) : Matcher
{
    public override string Words => $"ending with {end.Text}";

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        JsonText.TryGet(element, out var text) ? TruthLogic.Of(text.EndsWith(end.Text, StringComparison.Ordinal)) : Truth.Unknown;
}
