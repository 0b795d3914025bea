using System.Collections.Frozen;
using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Files;

/// <summary>Reads an item. Its configuration stays JSON; the schema of its type speaks when a control asks.</summary>
internal static class ItemDecoder
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "resourceType",
        "resourceId",
        "resourceName",
        "arn",
        "awsRegion",
        "configuration",
        "unreadParts"
    );

    private static readonly FrozenSet<string> KnownTypes = ResourceTypes.All.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads an item.</summary>
    /// <param name="fields">The item.</param>
    /// <param name="parts">The ids of the parts of the state: a type that AWS Config records is known where its part is there.</param>
    public static Item Read(Fields fields, IReadOnlySet<string> parts)
    {
        fields.AllowOnly(Known);
        var type = fields.RequiredText("resourceType");
        if (!KnownTypes.TryGetValue(type, out var resourceType) && parts.Contains(RecordedParts.IdOf(type)))
            resourceType = string.Intern(type);
        if (resourceType is null)
            throw RejectedContentException.Malformed($"`{fields.Path}` is of an unknown resource type `{type}`");
        var unread = fields.TextList("unreadParts");
        if (unread.FirstOrDefault(p => !PartDecoder.IsKnown(p)) is { } unknown)
            throw RejectedContentException.Malformed($"`{fields.PathOf("unreadParts")}` names an unknown part `{unknown}`");
        return new Item
        {
            ResourceType = resourceType,
            ResourceId = fields.RequiredText("resourceId"),
            ResourceName = fields.Text("resourceName"),
            Arn = fields.Text("arn"),
            AwsRegion = string.Intern(fields.RequiredText("awsRegion")),
            Configuration = fields.RequiredObject("configuration").Element,
            UnreadParts = unread.Count == 0 ? [] : [.. unread.Order(StringComparer.Ordinal)],
        };
    }
}
