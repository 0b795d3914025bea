using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for text that begins with the given text.</summary>
internal sealed class StartsWithMatcher(StringLiteral start) : Matcher
{
    public override string Words => $"starting with {start.Text}";

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        JsonText.TryGet(element, out var text) ? TruthLogic.Of(text.StartsWith(start.Text, StringComparison.Ordinal)) : Truth.Unknown;
}
