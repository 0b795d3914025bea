using System.Collections.Immutable;
using System.Text.Json;

namespace IamCompliance.LogFilters.Json;

/// <summary>A property selector such as <c>$.requestParameters.ipPermissions.items[0].fromPort</c>.</summary>
internal sealed class PropertySelector(ImmutableArray<SelectorStep> steps)
{
    /// <summary>The nodes it points to: none, one, or several below a wildcard.</summary>
    public IEnumerable<JsonElement> Select(JsonElement root)
    {
        IEnumerable<JsonElement> nodes = [root];
        foreach (var step in steps)
            nodes = nodes.SelectMany(step.Select);
        return nodes;
    }

    public override string ToString() => "$" + string.Concat(steps);
}
