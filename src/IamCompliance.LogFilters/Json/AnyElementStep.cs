using System.Text.Json;

namespace IamCompliance.LogFilters.Json;

/// <summary><c>[*]</c>: any element of an array.</summary>
internal sealed class AnyElementStep : SelectorStep
{
    public override IEnumerable<JsonElement> Select(JsonElement node) => node.ValueKind == JsonValueKind.Array ? node.EnumerateArray() : [];

    public override string ToString() => "[*]";
}
