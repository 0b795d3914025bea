using System.Text.Json;
using IamCompliance.State.Files;
using IamCompliance.State.Json;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Unwraps what AWS Config hands out as JSON or as text that holds JSON, depending on the way it is asked.</summary>
internal static class ConfigurationJson
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = StateFormat.MaximumDepth, AllowDuplicateProperties = false };

    /// <summary>Reads the configuration; null when there is none.</summary>
    public static JsonElement? Read(Fields fields)
    {
        if (fields.Find("configuration") is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.String)
        {
            var text = fields.Text("configuration")!;
            if (text.Length == 0)
                return null;
            value = Parse(text);
        }

        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Object => value,
            _ => throw RejectedContentException.Malformed("`configuration` is not an object"),
        };
    }

    /// <summary>Unwraps a value of the supplementary configuration, which may be wrapped twice; text that holds no structure stays
    /// text.</summary>
    public static JsonElement Unwrap(JsonElement value)
    {
        try
        {
            for (var i = 0; i < 2 && value.ValueKind == JsonValueKind.String && HoldsStructure(value.GetString()!); i++)
                value = Parse(value.GetString()!);
        }
        catch (JsonException)
        {
            // It only looked like JSON.
        }

        return value;
    }

    private static bool HoldsStructure(string text) =>
        text is ['{', .., '}'] or ['[', .., ']'] or ['"', '{', .., '}', '"'] or "true" or "false";

    private static JsonElement Parse(string text)
    {
        var value = JsonElement.Parse(text, Options);
        if (text.Contains("\\u", StringComparison.Ordinal))
            SurrogateCheck.Demand(value, "configuration");
        return value;
    }
}
