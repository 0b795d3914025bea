using System.Text.Json;

namespace Amazon.StandIns;

/// <summary>Reads and writes the values of JSON bodies; null and absent are the same.</summary>
internal static class JsonBody
{
    public static T? Structure<T>(JsonElement element, Action<JsonProperty, T> readMember)
        where T : class, new()
    {
        if (IsNull(element))
            return null;
        var value = new T();
        ReadMembers(element, value, readMember);
        return value;
    }

    public static void ReadMembers<T>(JsonElement element, T value, Action<JsonProperty, T> readMember)
    {
        foreach (var property in element.EnumerateObject())
            readMember(property, value);
    }

    public static string? Text(JsonElement element) => IsNull(element) ? null : element.GetString();

    public static bool? Boolean(JsonElement element) => IsNull(element) ? null : element.GetBoolean();

    public static int? Integer(JsonElement element) => IsNull(element) ? null : element.GetInt32();

    public static long? Long(JsonElement element) => IsNull(element) ? null : element.GetInt64();

    public static double? Double(JsonElement element) => IsNull(element) ? null : element.GetDouble();

    public static MemoryStream? Blob(JsonElement element) => IsNull(element) ? null : new MemoryStream(element.GetBytesFromBase64());

    /// <summary>Reads seconds since 1970, or a text.</summary>
    public static DateTime? Timestamp(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Number => DateTime.UnixEpoch.AddTicks((long)(element.GetDecimal() * TimeSpan.TicksPerSecond)),
            _ => WireText.Timestamp(element.GetString()!),
        };

    public static DateTime? EpochMilliseconds(JsonElement element) =>
        IsNull(element) ? null : DateTime.UnixEpoch.AddMilliseconds(element.GetInt64());

    public static List<T>? List<T>(JsonElement element, Func<JsonElement, T> read) =>
        IsNull(element) ? null : [.. element.EnumerateArray().Select(read)];

    public static Dictionary<string, T>? Map<T>(JsonElement element, Func<JsonElement, T> read) =>
        IsNull(element) ? null : element.EnumerateObject().ToDictionary(property => property.Name, property => read(property.Value));

    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            write(writer);
        return stream.ToArray();
    }

    public static void WriteList<T>(Utf8JsonWriter writer, List<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            write(writer, item);
        writer.WriteEndArray();
    }

    public static void WriteMap<T>(Utf8JsonWriter writer, Dictionary<string, T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartObject();
        foreach (var (name, item) in items)
        {
            writer.WritePropertyName(name);
            write(writer, item);
        }

        writer.WriteEndObject();
    }

    public static void WriteTimestamp(Utf8JsonWriter writer, DateTime value, string? format)
    {
        var elapsed = value.ToUniversalTime() - DateTime.UnixEpoch;
        if (format == "iso8601")
            writer.WriteStringValue(WireText.Of(value));
        else if (format == "epochMilliseconds")
            writer.WriteNumberValue((long)elapsed.TotalMilliseconds);
        else
            writer.WriteNumberValue(elapsed.Ticks / (decimal)TimeSpan.TicksPerSecond);
    }

    private static bool IsNull(JsonElement element) => element.ValueKind == JsonValueKind.Null;
}
