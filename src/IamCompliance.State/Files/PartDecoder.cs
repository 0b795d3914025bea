using System.Collections.Frozen;
using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Files;

/// <summary>Reads a part with its calls.</summary>
internal static class PartDecoder
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "id",
        "status",
        "hasItemisedGaps",
        "unreadRegions",
        "generatedAt",
        "error",
        "notes",
        "calls"
    );

    private static readonly FrozenSet<string> KnownOfCall = FrozenSet.Create(
        StringComparer.Ordinal,
        "operation",
        "parameters",
        "source",
        "region",
        "requestIds",
        "serverDate",
        "pages",
        "endOfList",
        "retries",
        "bodySha256"
    );

    private static readonly FrozenSet<string> KnownOfError = FrozenSet.Create(
        StringComparer.Ordinal,
        "operation",
        "code",
        "message",
        "permission"
    );

    private static readonly FrozenSet<string> KnownIds = PartRows.Ids.ToFrozenSet(StringComparer.Ordinal);

    public static Part Read(Fields fields)
    {
        fields.AllowOnly(Known);
        var id = fields.RequiredText("id");
        if (!IsKnown(id))
            throw RejectedContentException.Malformed($"`{fields.Path}` is of an unknown part `{id}`");
        return new Part(id, fields.RequiredEnum<ReadStatus>("status"))
        {
            HasItemisedGaps = fields.Boolean("hasItemisedGaps") ?? false,
            UnreadRegions = fields.TextList("unreadRegions"),
            GeneratedAt = fields.Instant("generatedAt"),
            Error = fields.Object("error") is { } error ? ReadError(error) : null,
            Notes = fields.TextList("notes"),
            Calls = [.. fields.List("calls").Select(ReadCall)],
        };
    }

    /// <summary>Decides whether a part is one that states have.</summary>
    public static bool IsKnown(string id) => KnownIds.Contains(id) || RecordedParts.TypeOf(id) is not null;

    private static PartError ReadError(Fields fields)
    {
        fields.AllowOnly(KnownOfError);
        return new PartError(
            fields.RequiredText("operation"),
            fields.RequiredText("code"),
            fields.RequiredText("message"),
            fields.Text("permission")
        );
    }

    private static CallRecord ReadCall(Fields fields)
    {
        fields.AllowOnly(KnownOfCall);
        return new CallRecord(fields.RequiredText("operation"))
        {
            Parameters = fields.Map("parameters"),
            Source = fields.Text("source"),
            Region = fields.Text("region"),
            RequestIds = fields.TextList("requestIds"),
            ServerDate = fields.Instant("serverDate"),
            Pages = fields.Count("pages", fallback: 1),
            EndOfList = fields.Text("endOfList"),
            Retries = fields.Count("retries", fallback: 0),
            BodySha256 = fields.Text("bodySha256"),
        };
    }
}
