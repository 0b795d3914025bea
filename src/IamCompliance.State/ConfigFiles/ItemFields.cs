using System.Buffers;
using System.Text.Json;
using IamCompliance.State.Files;
using IamCompliance.State.Json;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Sets beside a configuration what AWS Config says of every resource, where the schemas of controls look for it.</summary>
internal static class ItemFields
{
    private const string SupplementaryConfiguration = "supplementaryConfiguration";
    private const string Tags = "tags";

    public static string? Arn(Fields fields) => (fields.Text("ARN") ?? fields.Text("arn")) is { Length: > 0 } arn ? arn : null;

    /// <summary>Reads what orders versions of one instant, so that later ones compare greater.</summary>
    public static string StateId(Fields fields)
    {
        var value = fields.Find("configurationStateId") ?? fields.Find("configurationStateID");
        var text = value?.ValueKind switch
        {
            null => "",
            JsonValueKind.String => value.Value.GetString()!,
            _ => value.Value.GetRawText(),
        };
        return text.All(char.IsAsciiDigit) ? text.PadLeft(24, '0') : text;
    }

    /// <summary>Joins both into one object. What the configuration itself says under one of the names stays, but for tags, which must be a
    /// map.</summary>
    public static JsonElement Join(Fields fields, JsonElement? configuration)
    {
        var added = new SortedDictionary<string, Action<Utf8JsonWriter>>(StringComparer.Ordinal);
        AddText("arn", Arn(fields));
        AddText("awsRegion", fields.Text("awsRegion"));
        AddText("resourceCreationTime", fields.Instant("resourceCreationTime") is { } created ? Timestamps.Write(created) : null);
        AddText("resourceId", fields.Text("resourceId"));
        AddText("resourceName", fields.Text("resourceName") is { Length: > 0 } name ? name : null);
        if (fields.Object(SupplementaryConfiguration) is { } supplement && supplement.Names().Count > 0)
            added[SupplementaryConfiguration] = json => WriteSupplement(json, supplement.Element);
        if (fields.Find(Tags) is not null)
        {
            var tags = TagMap.Read(fields, Tags);
            added[Tags] = json => WriteTags(json, tags);
        }

        var own = configuration is { } element ? SortedJson.Ordered(element) : [];
        foreach (
            var property in own.Where(p => p.Value.ValueKind != JsonValueKind.Null && p.Name is not (Tags or SupplementaryConfiguration))
        )
            added.Remove(property.Name);
        foreach (var property in own.Where(p => !added.ContainsKey(p.Name)))
            added[property.Name] = json => SortedJson.Write(json, property.Value);
        return Write(added);

        void AddText(string property, string? value)
        {
            if (value is not null)
                added[property] = json => json.WriteStringValue(value);
        }
    }

    private static JsonElement Write(SortedDictionary<string, Action<Utf8JsonWriter>> properties)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, StateFormat.Writing))
        {
            json.WriteStartObject();
            foreach (var (name, write) in properties)
            {
                json.WritePropertyName(name);
                write(json);
            }

            json.WriteEndObject();
        }

        return JsonElement.Parse(buffer.WrittenSpan, StateFormat.Reading);
    }

    private static void WriteSupplement(Utf8JsonWriter json, JsonElement supplement)
    {
        json.WriteStartObject();
        foreach (var property in SortedJson.Ordered(supplement))
        {
            json.WritePropertyName(property.Name);
            SortedJson.Write(json, ConfigurationJson.Unwrap(property.Value), depth: 1);
        }

        json.WriteEndObject();
    }

    private static void WriteTags(Utf8JsonWriter json, IReadOnlyDictionary<string, string> tags)
    {
        json.WriteStartObject();
        foreach (var (key, value) in tags)
            json.WriteString(key, value);
        json.WriteEndObject();
    }
}
