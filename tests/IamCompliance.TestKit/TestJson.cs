using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IamCompliance.TestKit;

/// <summary>Turns values of C# into the JSON of configurations.</summary>
public static class TestJson
{
    /// <summary>Parses a text into an element of its own.</summary>
    public static JsonElement Parse(string json) => JsonElement.Parse(json);

    /// <summary>Writes an instant as a state does, without fraction.</summary>
    public static string Instant(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Converts a plain value, an instant, a list of texts or a node; null stays null.</summary>
    public static JsonNode? Node(object? value) =>
        value switch
        {
            null => null,
            JsonNode node => node.DeepClone(),
            DateTimeOffset instant => Instant(instant),
            string text => text,
            bool truth => truth,
            int number => number,
            decimal number => number,
            double number => number,
            IEnumerable<string> texts => new JsonArray([.. texts.Select(t => (JsonNode?)t)]),
            IEnumerable<JsonNode> nodes => new JsonArray([.. nodes.Select(n => n.DeepClone())]),
            _ => throw new ArgumentException($"a configuration holds no {value.GetType().Name}", nameof(value)),
        };
}
