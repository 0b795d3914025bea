using System.Text.Json;

namespace IamCompliance.Policies.Batch;

/// <summary>Takes values out of a line, or says what is wrong with it.</summary>
internal static class BatchJson
{
    public static JsonElement? Find(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static JsonElement Object(JsonElement parent, string name)
    {
        if (Find(parent, name) is not { } value)
            throw new BatchFormatException($"`{name}` is missing");
        return value.ValueKind == JsonValueKind.Object ? value : throw new BatchFormatException($"`{name}` is not an object");
    }

    public static string Text(JsonElement parent, string name) =>
        FindText(parent, name) ?? throw new BatchFormatException($"`{name}` is missing");

    public static string? FindText(JsonElement parent, string name)
    {
        if (Find(parent, name) is not { } value)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new BatchFormatException($"`{name}` is not a string");
        return TextOf(value, name);
    }

    public static string TextOf(JsonElement value, string name)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new BatchFormatException($"`{name}` holds half of a surrogate pair");
        }
    }

    public static IEnumerable<JsonElement> List(JsonElement parent, string name)
    {
        if (Find(parent, name) is not { } value)
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw new BatchFormatException($"`{name}` is not a list");
    }
}
