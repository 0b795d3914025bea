using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Logic;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a list or map whose number of elements lies within bounds; a missing one has none.</summary>
internal sealed class CountMatcher(CompiledBounds bounds) : Matcher
{
    public override string Words => $"{bounds.Words} elements";

    protected override Truth WhenAbsent => TruthLogic.Of(bounds.Hold(0));

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) => element.ValueKind switch
    {
        JsonValueKind.Array => TruthLogic.Of(bounds.Hold(element.GetArrayLength())),
        JsonValueKind.Object => TruthLogic.Of(bounds.Hold(element.GetPropertyCount())),
        _ => Truth.Unknown,
    };
}
