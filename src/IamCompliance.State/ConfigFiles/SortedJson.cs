using System.Text.Json;
using IamCompliance.State.Json;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Writes JSON with the properties of each object in order, so that one resource gives the same bytes however its answer was
/// ordered. Lists keep their order.</summary>
internal static class SortedJson
{
    /// <summary>The deepest nesting that an item may have and still fit into a state.</summary>
    private const int MaximumDepth = 56;

    public static void Write(Utf8JsonWriter json, JsonElement value, int depth = 0)
    {
        if (depth > MaximumDepth)
            throw RejectedContentException.Malformed($"the item is nested deeper than {MaximumDepth} levels");
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var property in Ordered(value))
                {
                    json.WritePropertyName(property.Name);
                    Write(json, property.Value, depth + 1);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var element in value.EnumerateArray())
                    Write(json, element, depth + 1);
                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteStringValue(value.GetString());
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    /// <summary>Lists the properties of an object by name.</summary>
    public static IReadOnlyList<JsonProperty> Ordered(JsonElement value)
    {
        var properties = value.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        for (var i = 1; i < properties.Count; i++)
        {
            if (properties[i].Name == properties[i - 1].Name)
                throw RejectedContentException.Malformed($"the item has the property `{properties[i].Name}` twice");
        }

        return properties;
    }
}
