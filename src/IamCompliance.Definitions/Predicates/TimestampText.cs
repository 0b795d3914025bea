using System.Globalization;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Reads instants as definitions write them: an ISO 8601 date, or a date and time with <c>Z</c> or an offset.</summary>
public static class TimestampText
{
    private const string Date = "yyyy-MM-dd";

    private static readonly string[] Instants =
    [
        "yyyy-MM-dd'T'HH:mm'Z'",
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>Reads a date, taken as its first instant in UTC, or an instant; nothing when the text is neither.</summary>
    public static DateTimeOffset? Parse(string text) => Exact(text, Date) ?? Exact(text, Instants);

    /// <summary>Reads an end: a date ends at 24:00 UTC, an instant is itself.</summary>
    public static DateTimeOffset? ParseEnd(string text) =>
        Exact(text, Date) is { } date
            ? (date.Date < DateTime.MaxValue.Date ? date.AddDays(1) : DateTimeOffset.MaxValue)
            : Exact(text, Instants);

    private static DateTimeOffset? Exact(string text, params string[] formats) =>
        DateTimeOffset.TryParseExact(
            text,
            formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var value
        )
            ? value
            : null;
}
