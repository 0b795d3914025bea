using IamCompliance.State.Json;

namespace IamCompliance.State.Reading;

/// <summary>Tells whether a saved list goes on.</summary>
internal static class PageEnd
{
    // The AWS CLI follows pages by itself and then prints no token; with --no-paginate or --max-items it prints one.
    private static readonly string[] Tokens =
    [
        "NextToken",
        "nextToken",
        "Marker",
        "NextMarker",
        "ContinuationToken",
        "NextContinuationToken",
    ];
    private static readonly string[] Flags = ["IsTruncated", "Truncated"];

    public static string? FindTruncation(Fields body)
    {
        foreach (var flag in Flags)
        {
            if (body.Boolean(flag) == true)
                return $"{flag} is true";
        }

        foreach (var token in Tokens)
        {
            if (body.Text(token) is { Length: > 0 })
                return $"{token} is set";
        }

        return null;
    }

    public static string Prove(ReadOperation operation, Fields body)
    {
        if (!operation.IsPaged)
            return "not paged";
        return Flags.FirstOrDefault(body.Has) is { } flag ? $"{flag} is false" : "no continuation token";
    }
}
