using System.Text.Json;

namespace IamCompliance.LogFilters.Json;

/// <summary><c>.*</c>: any property of an object.</summary>
internal sealed class AnyPropertyStep : SelectorStep
{
    public override IEnumerable<JsonElement> Select(JsonElement node) =>
        node.ValueKind == JsonValueKind.Object ? node.EnumerateObject().Select(p => p.Value) : [];

    public override string ToString() => ".*";
}
