using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.State.Files;

namespace IamCompliance.State.Importing.Drafts;

/// <summary>Is an item to which other answers can still add.</summary>
internal sealed class ItemDraft(string resourceType, string resourceId, JsonObject configuration)
{
    public const string Global = "global";

    public string ResourceType => resourceType;

    public string ResourceId => resourceId;

    public string? Name { get; init; }

    public string? Arn { get; init; }

    /// <summary>Gets the region; null when the answer does not name one.</summary>
    public string? Region { get; init; } = Global;

    public JsonObject Configuration => configuration;

    public SortedSet<string> UnreadParts { get; } = new(StringComparer.Ordinal);

    public string SubjectId => Arn ?? resourceId;

    public Item ToItem(string fallbackRegion)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, StateFormat.Writing))
            configuration.WriteTo(json);
        return new Item
        {
            ResourceType = resourceType,
            ResourceId = resourceId,
            ResourceName = Name,
            Arn = Arn,
            AwsRegion = Region ?? fallbackRegion,
            Configuration = JsonElement.Parse(buffer.WrittenSpan, StateFormat.Reading),
            UnreadParts = [.. UnreadParts],
        };
    }
}
