using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Evidence.Results;

/// <summary>Writes the values that results are made of; every text passes here, so that none holds a full access key id.</summary>
internal static class ResultJson
{
    private const int MostPending = 64 * 1024;

    /// <summary>Writes a text or null.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        Value(json, value);
    }

    /// <summary>Writes an instant or null.</summary>
    public static void Instant(this Utf8JsonWriter json, string name, DateTimeOffset? value) => Text(json, name, Instants.Text(value));

    /// <summary>Writes a whole number or null.</summary>
    public static void Whole(this Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    /// <summary>Writes a list of texts.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            Value(json, value);
        json.WriteEndArray();
    }

    /// <summary>Writes a list of objects.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();

            // The writer holds everything until it is told to let go.
            if (json.BytesPending > MostPending)
                json.Flush();
        }

        json.WriteEndArray();
    }

    private static void Value(Utf8JsonWriter json, string? value)
    {
        if (value is null)
            json.WriteNullValue();
        else
            json.WriteStringValue(AccessKeyIds.Mask(value));
    }
}
