using System.Text.Json.Nodes;

namespace IamCompliance.State.Reading.Shapes;

/// <summary>Makes lists whose order does not depend on the input.</summary>
internal static class SortedArray
{
    public static JsonArray OfTexts(IEnumerable<string> texts) =>
        new([.. texts.Order(StringComparer.Ordinal).Select(t => (JsonNode?)JsonValue.Create(t))]);

    /// <summary>Sorts objects by one property, and equals by their whole text.</summary>
    public static JsonArray OfObjects(IEnumerable<JsonObject> objects, string key) =>
        new([
            .. objects
                .Select(o => (Key: o[key]?.ToString() ?? "", Text: o.ToJsonString(), Node: o))
                .OrderBy(o => o.Key, StringComparer.Ordinal)
                .ThenBy(o => o.Text, StringComparer.Ordinal)
                .Select(o => (JsonNode?)o.Node),
        ]);
}
