using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using IamCompliance.Definitions.Linking;
using IamCompliance.State;

namespace IamCompliance.Evidence;

/// <summary>
/// Leaves out of a state what evidence must not hold: all but the last four characters of access key ids, tags that nothing asks for and, where it
/// is wanted, account ids. A run assesses what is left, so that the state in its package gives the same verdicts again.
/// </summary>
public sealed partial class StateRedaction
{
    private const string Tags = "tags";

    private readonly IReadOnlyCollection<string> taggedTypes;
    private readonly AccountAliases? aliases;

    /// <summary>Creates the redaction for a run.</summary>
    /// <param name="catalogue">What the run asks.</param>
    /// <param name="aliases">What account ids are replaced by; null to keep them.</param>
    public StateRedaction(LinkedCatalogue catalogue, AccountAliases? aliases)
    {
        taggedTypes = TaggedTypes.Of(catalogue);
        this.aliases = aliases;
    }

    /// <summary>Redacts a state; a state without anything to leave out stays as it is.</summary>
    public AccountState Apply(AccountState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var keys = PolicyTagKeys(state);
        return new AccountState(
            Redact(state.Header),
            state.Parts.Select(Redact),
            state.Items.Select(i => Redact(i, keys)));
    }

    // A policy may decide by tags: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html. The keys it names stay, whoever has them.
    private static HashSet<string> PolicyTagKeys(AccountState state)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in state.Items)
        {
            var text = JsonMarshal.GetRawUtf8Value(item.Configuration);
            if (text.IndexOf("Tag"u8) < 0)
                continue;
            foreach (var match in TagKey().Matches(item.Configuration.GetRawText()).Cast<Match>())
                keys.Add(match.Groups[1].Value);
        }

        return keys;
    }

    private StateHeader Redact(StateHeader header) => header with
    {
        AccountId = Text(header.AccountId),
        CallerArn = Text(header.CallerArn),
    };

    private Part Redact(Part part) => part with
    {
        Calls = [.. part.Calls.Select(Redact)],
        Error = part.Error is { } error ? error with { Message = Text(error.Message) } : null,
        Notes = [.. part.Notes.Select(n => Text(n))],
    };

    private CallRecord Redact(CallRecord call) => call with
    {
        Parameters = call.Parameters.ToDictionary(p => p.Key, p => Text(p.Value), StringComparer.Ordinal),
        Source = Text(call.Source),
    };

    private Item Redact(Item item, HashSet<string> keys) => item with
    {
        ResourceId = Text(item.ResourceId),
        ResourceName = Text(item.ResourceName),
        Arn = Text(item.Arn),
        Configuration = Redact(item.Configuration, taggedTypes.Contains(item.ResourceType) ? null : keys),
    };

    private JsonElement Redact(JsonElement configuration, HashSet<string>? keys)
    {
        var leavesTags = keys is not null
            && configuration.ValueKind == JsonValueKind.Object
            && configuration.TryGetProperty(Tags, out var tags)
            && tags.ValueKind == JsonValueKind.Object
            && tags.EnumerateObject().Any(t => !keys.Contains(t.Name));
        if (!leavesTags && !MayHold(JsonMarshal.GetRawUtf8Value(configuration)))
            return configuration;
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true }))
            Write(json, configuration, leavesTags ? keys : null);
        using var document = JsonDocument.Parse(output.WrittenMemory);
        return document.RootElement.Clone();
    }

    private bool MayHold(ReadOnlySpan<byte> text) => aliases is not null || text.IndexOf("AKIA"u8) >= 0 || text.IndexOf("ASIA"u8) >= 0;

    private void Write(Utf8JsonWriter json, JsonElement value, HashSet<string>? keptTags)
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

    private void WriteTags(Utf8JsonWriter json, JsonElement tags, HashSet<string> kept)
    {
        json.WriteStartObject();
        foreach (var tag in tags.EnumerateObject().Where(t => kept.Contains(t.Name)))
        {
            json.WritePropertyName(tag.Name);
            Write(json, tag.Value, null);
        }

        json.WriteEndObject();
    }

    [return: NotNullIfNotNull(nameof(text))]
    private string? Text(string? text)
    {
        if (text is null)
            return null;
        var masked = AccessKeyIds.Mask(text);
        return aliases is null ? masked : aliases.Replace(masked);
    }

    [GeneratedRegex(@"(?:Principal|Resource|Request|Existing)Tag/([\w+\-=.:/@ ]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TagKey();
}
