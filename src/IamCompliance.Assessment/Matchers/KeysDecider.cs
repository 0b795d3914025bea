using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds matchers of a list against the keys of a map. A missing map has none.</summary>
internal sealed class KeysDecider(CompiledMatcher[] matchers, SourcePart source) : Decider
{
    private static readonly JsonElement NoKeys = JsonElement.Parse("[]");

    protected override Truth WhenAbsent => Compare(NoKeys, default, null);

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        Compare(KeysOf(element), scope, trace);

    protected override string? Describe(JsonElement element, in Scope scope) => Observation.Of(Value.Known(KeysOf(element), source));

    private static JsonElement KeysOf(JsonElement map) =>
        JsonSerializer.SerializeToElement(map.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal).ToArray());

    private Truth Compare(JsonElement keys, in Scope scope, Trace? trace)
    {
        var list = Value.Known(keys, source);
        var result = Truth.True;
        foreach (var matcher in matchers)
            result = TruthLogic.And(result, matcher.Compare(list, scope, trace is null ? null : $"{trace.Path} keys", trace));
        return result;
    }
}
