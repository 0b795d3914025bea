using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.State.Files;
using IamCompliance.State.Model;

namespace IamCompliance.State.Reading.Drafts;

/// <summary>Is an item to which other answers can still add.</summary>
internal sealed class ItemDraft(string resourceType, string resourceId, JsonObject configuration)
{
    public const string Global = "global";

    /// <summary>The region of a resource whose answer does not name one, from a source that does not know it either.</summary>
    public const string Unknown = "unknown";

    public string ResourceType => resourceType;

    public string ResourceId => resourceId;

    public string? Name { get; init; }

    public string? Arn { get; set; }

    /// <summary>Gets or sets the region; null until somebody knows it.</summary>
    public string? Region { get; set; } = Global;

    public JsonObject Configuration => configuration;

    public SortedSet<string> UnreadParts { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets whether another part speaks of the resource although the list of such resources does not have it.</summary>
    public bool IsOnlyMentioned { get; init; }

    public string SubjectId => Arn ?? resourceId;

    /// <summary>Gets whether another resource can have the same ARN, or the same id in another region.</summary>
    public bool IsOfItsRegion { get; init; }

    /// <summary>Gets what tells the item from every other of its type.</summary>
    public string Key => IsOfItsRegion ? $"{SubjectId}\n{Region}\n{resourceId}" : SubjectId;

    public Item ToItem()
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
            AwsRegion = Region ?? Unknown,
            Configuration = JsonElement.Parse(buffer.WrittenSpan, StateFormat.Reading),
            UnreadParts = [.. UnreadParts],
        };
    }
}
