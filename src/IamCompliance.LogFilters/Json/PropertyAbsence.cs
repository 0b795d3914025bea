using System.Text.Json;
using IamCompliance.LogFilters.Conditions;

namespace IamCompliance.LogFilters.Json;

/// <summary>"NOT EXISTS ... return JSON logs that don't contain the field"; a field that is null is there.</summary>
internal sealed class PropertyAbsence(PropertySelector selector) : Condition<JsonElement>
{
    public override bool Holds(JsonElement subject)
    {
        foreach (var _ in selector.Select(subject))
            return false;
        return true;
    }

    public override string ToString() => $"{selector} NOT EXISTS";
}
