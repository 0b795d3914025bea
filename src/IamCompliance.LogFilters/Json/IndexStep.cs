using System.Globalization;
using System.Text.Json;

namespace IamCompliance.LogFilters.Json;

/// <summary><c>[0]</c>: "the first element in the array is element 0".</summary>
internal sealed class IndexStep(int index) : SelectorStep
{
    public override IEnumerable<JsonElement> Select(JsonElement node) =>
        node.ValueKind == JsonValueKind.Array && index < node.GetArrayLength() ? [node[index]] : [];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{index}]");
}
