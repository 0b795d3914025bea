using System.Text.Json;
using IamCompliance.LogFilters.Conditions;
using IamCompliance.LogFilters.Operands;

namespace IamCompliance.LogFilters.Json;

/// <summary>
/// <c>$.x = 1</c> and its like: holds when one selected value node compares so. "Value nodes can be strings or numbers": an absent
/// property, an array, an object, a Boolean or null compares neither equal nor unequal.
/// </summary>
internal sealed class PropertyComparison(PropertySelector selector, Comparison comparison) : Condition<JsonElement>
{
    public override bool Holds(JsonElement subject)
    {
        foreach (var node in selector.Select(subject))
        {
            if (FindValue(node) is { } value && comparison.Holds(value))
                return true;
        }

        return false;
    }

    public override string ToString() => $"{selector} {comparison}";

    private static LogValue? FindValue(JsonElement node) =>
        node.ValueKind switch
        {
            JsonValueKind.String => NodeText.Find(node) is { } text ? new LogValue(text, null) : null,
            JsonValueKind.Number => new LogValue(node.GetRawText(), LogNumber.Find(node.GetRawText())),
            _ => null,
        };
}
