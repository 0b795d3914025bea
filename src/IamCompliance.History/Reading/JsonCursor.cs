using System.Text.Json;

namespace IamCompliance.History.Reading;

/// <summary>Walks over JSON once, and says what is not as it should be.</summary>
internal static class JsonCursor
{
    /// <summary>Moves to the next property of an object; false at its end.</summary>
    public static bool NextProperty(this ref Utf8JsonReader reader)
    {
        if (!reader.Read())
            throw new JsonException("the text ends in the middle of an object");
        return reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Moves to the next element of an array; false at its end.</summary>
    public static bool NextElement(this ref Utf8JsonReader reader)
    {
        if (!reader.Read())
            throw new JsonException("the text ends in the middle of an array");
        return reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Enters the object or array that is the value of the property just read.</summary>
    public static void Enter(this ref Utf8JsonReader reader, JsonTokenType kind)
    {
        if (!reader.Read() || reader.TokenType != kind)
            throw new JsonException($"{kind} was expected and {reader.TokenType} found");
    }

    /// <summary>Passes over the value of the property just read.</summary>
    public static void Pass(this ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    public static string Text(this ref Utf8JsonReader reader, TextPool texts) =>
        TextOrNull(ref reader, texts) ?? throw new JsonException("a text was expected and null found");

    public static string? TextOrNull(this ref Utf8JsonReader reader, TextPool texts)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => texts.Get(ref reader),
            JsonTokenType.Null => null,
            _ => throw new JsonException($"a text was expected and {reader.TokenType} found"),
        };
    }

    public static int Count(this ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var count)
            ? count
            : throw new JsonException("a whole number was expected");
    }

    public static DateTimeOffset Instant(this ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var instant)
            ? instant.ToUniversalTime()
            : throw new JsonException("an instant was expected");
    }

    public static Outcome Outcome(this ref Utf8JsonReader reader)
    {
        reader.Read();
        return
            reader.TokenType == JsonTokenType.String
            && Enum.TryParse<Outcome>(reader.GetString(), out var outcome)
            && Enum.IsDefined(outcome)
            ? outcome
            : throw new JsonException("an outcome was expected");
    }
}
