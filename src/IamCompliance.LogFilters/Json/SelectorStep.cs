using System.Text.Json;

namespace IamCompliance.LogFilters.Json;

/// <summary>One step of a selector, from a node to its children.</summary>
internal abstract class SelectorStep
{
    public abstract IEnumerable<JsonElement> Select(JsonElement node);
}
