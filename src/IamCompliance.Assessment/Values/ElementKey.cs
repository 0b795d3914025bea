using System.Globalization;
using System.Text.Json;

namespace IamCompliance.Assessment.Values;

/// <summary>Names an element of a list by what a person would call it, so that an element keeps its name when others come and go.</summary>
internal static class ElementKey
{
    // Invariant: ordered by preference; the first one the element has wins.
    private static readonly byte[][] Names =
    [
        .. new[] { "slot", "name", "policyName", "serialNumber", "regionName", "instanceProfileName", "versionId", "metricName" }.Select(
            System.Text.Encoding.UTF8.GetBytes
        ),
    ];

    public static string Of(JsonElement element, int index)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var name in Names)
            {
                if (element.TryGetProperty(name, out var value) && JsonText.TryGet(value, out var text) && text.Length > 0)
                    return text;
            }
        }

        return index.ToString(CultureInfo.InvariantCulture);
    }
}
