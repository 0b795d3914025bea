using System.Globalization;
using System.Text.Json.Nodes;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Tests.Schemas;

/// <summary>Reads YAML as an editor does: by the core schema of YAML 1.2, plain scalars are null, truths, numbers or text.</summary>
internal static class YamlAsJson
{
    public static JsonNode? Of(YamlNode node) =>
        node switch
        {
            YamlMapping map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Value, Of(e.Value)))),
            YamlSequence list => new JsonArray([.. list.Items.Select(Of)]),
            YamlScalar { IsPlain: true } scalar => Plain(scalar.Value),
            YamlScalar scalar => JsonValue.Create(scalar.Value),
            _ => throw new InvalidOperationException(),
        };

    private static JsonValue? Plain(string text) =>
        text switch
        {
            "" or "~" or "null" => null,
            "true" or "false" => JsonValue.Create(text == "true"),
            _ when decimal.TryParse(
                    text,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                ) => JsonValue.Create(number),
            _ => JsonValue.Create(text),
        };
}
