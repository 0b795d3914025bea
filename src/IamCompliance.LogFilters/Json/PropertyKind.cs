using System.Text.Json;
using IamCompliance.LogFilters.Conditions;

namespace IamCompliance.LogFilters.Json;

/// <summary>"The IS variable can match fields that contain the values NULL, TRUE, or FALSE": the JSON literals, not strings spelled
/// alike.</summary>
internal sealed class PropertyKind(PropertySelector selector, JsonValueKind kind) : Condition<JsonElement>
{
    public static readonly (string Keyword, JsonValueKind Kind)[] Keywords =
    [
        ("NULL", JsonValueKind.Null),
        ("TRUE", JsonValueKind.True),
        ("FALSE", JsonValueKind.False),
    ];

    public override bool Holds(JsonElement subject)
    {
        foreach (var node in selector.Select(subject))
        {
            if (node.ValueKind == kind)
                return true;
        }

        return false;
    }

    public override string ToString() => $"{selector} IS {Array.Find(Keywords, k => k.Kind == kind).Keyword}";
}
