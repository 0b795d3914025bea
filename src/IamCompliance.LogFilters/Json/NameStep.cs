using System.Text.Json;
using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Json;

/// <summary><c>.name</c> or <c>['name']</c>; names are case-sensitive.</summary>
internal sealed class NameStep(string name) : SelectorStep
{
    public override IEnumerable<JsonElement> Select(JsonElement node) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out var child) ? [child] : [];

    public override string ToString() => name.All(Characters.IsName) ? $".{name}" : $".['{name}']";
}
