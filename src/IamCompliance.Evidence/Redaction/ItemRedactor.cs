using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Redaction;

/// <summary>Redacts the pieces of one state, all with the same masks.</summary>
/// <param name="masks">The masks of all access key ids of the state.</param>
/// <param name="aliases">What account ids are replaced by; null to keep them.</param>
internal sealed class ItemRedactor(KeyIdMasks masks, AccountAliases? aliases)
{
    private const string Tags = "tags";

    public StateHeader Redact(StateHeader header) =>
        header with
        {
            AccountId = Text(header.AccountId),
            CallerArn = Text(header.CallerArn),
            CredentialSource = Text(header.CredentialSource),
            Problem = Text(header.Problem),
        };

    public Part Redact(Part part) =>
        part with
        {
            Calls = [.. part.Calls.Select(Redact)],
            Error = part.Error is { } error ? error with { Message = Text(error.Message) } : null,
            Notes = [.. part.Notes.Select(n => Text(n))],
        };

    /// <summary>Redacts an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="keys">The keys of the tags that stay; null for all.</param>
    public Item Redact(Item item, IReadOnlySet<string>? keys) =>
        item with
        {
            ResourceId = Text(item.ResourceId),
            ResourceName = Text(item.ResourceName),
            Arn = Text(item.Arn),
            Configuration = Redact(item.Configuration, keys),
        };

    private CallRecord Redact(CallRecord call) =>
        call with
        {
            Parameters = call.Parameters.ToDictionary(p => p.Key, p => Text(p.Value), StringComparer.Ordinal),
            Source = Text(call.Source),
        };

    private JsonElement Redact(JsonElement configuration, IReadOnlySet<string>? keys)
    {
        var leavesTags =
            keys is not null
            && configuration.ValueKind == JsonValueKind.Object
            && configuration.TryGetProperty(Tags, out var tags)
            && tags.ValueKind == JsonValueKind.Object
            && tags.EnumerateObject().Any(t => !keys.Contains(t.Name));
        if (!leavesTags && aliases is null && !StateTexts.MayHoldKeyId(StateTexts.Raw(configuration)))
            return configuration;
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true }))
            Write(json, configuration, leavesTags ? keys : null);
        using var document = JsonDocument.Parse(output.WrittenMemory);
        return document.RootElement.Clone();
    }

    private void Write(Utf8JsonWriter json, JsonElement value, IReadOnlySet<string>? keptTags)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var property in value.EnumerateObject())
                {
                    json.WritePropertyName(Text(property.Name));
                    if (keptTags is not null && property.Name == Tags && property.Value.ValueKind == JsonValueKind.Object)
                        WriteTags(json, property.Value, keptTags);
                    else
                        Write(json, property.Value, null);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var element in value.EnumerateArray())
                    Write(json, element, null);
                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteStringValue(Text(value.GetString()!));
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    private void WriteTags(Utf8JsonWriter json, JsonElement tags, IReadOnlySet<string> kept)
    {
        json.WriteStartObject();
        foreach (var tag in tags.EnumerateObject().Where(t => kept.Contains(t.Name)))
        {
            json.WritePropertyName(Text(tag.Name));
            Write(json, tag.Value, null);
        }

        json.WriteEndObject();
    }

    [return: NotNullIfNotNull(nameof(text))]
    private string? Text(string? text)
    {
        if (text is null)
            return null;
        var masked = masks.Apply(text);
        return aliases is null ? masked : aliases.Replace(masked);
    }
}
