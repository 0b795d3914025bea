using System.Text.Json;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Access;

/// <summary>Reads the recorded configuration of IAM resources.</summary>
internal static class RecordedJson
{
    public static string? Text(this JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) && JsonText.TryGet(value, out var text)
            ? text
            : null;

    public static JsonElement? Object(this JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object
        && owner.TryGetProperty(name, out var value)
        && value.ValueKind is JsonValueKind.Object or JsonValueKind.String
            ? value
            : null;

    public static IEnumerable<JsonElement> List(this JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : [];

    /// <summary>Tells whether something stands where a list belongs that is none: what it would hold is not known, which is not that it
    /// holds nothing.</summary>
    public static bool IsNoList(this JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var list) && list.ValueKind != JsonValueKind.Array;

    public static Dictionary<string, string> Map(this JsonElement owner, string name)
    {
        var map = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object)
        {
            foreach (var entry in value.EnumerateObject())
                map[entry.Name] = JsonText.TryGet(entry.Value, out var text) ? text : "";
        }

        return map;
    }
}
