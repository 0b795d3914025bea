using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Reports;

/// <summary>Reads the values of one line of a credential report by column.</summary>
internal sealed class ReportRecord(string[] values, Dictionary<string, int> columns, long line)
{
    // All say that there is no such thing: no password, no key, never used since AWS keeps track, not a question for the root user.
    private static readonly string[] None = ["", "N/A", "no_information", "not_supported"];

    public string Text(string column) => values[columns[column]];

    public string? TextOrNone(string column) => Text(column) is var text && None.Contains(text, StringComparer.Ordinal) ? null : text;

    public bool? Boolean(string column) => TextOrNone(column) switch
    {
        null => null,
        "true" or "TRUE" => true,
        "false" or "FALSE" => false,
        _ => throw Wrong(column, "true or false"),
    };

    public DateTimeOffset? Instant(string column)
    {
        if (TextOrNone(column) is not { } text)
            return null;
        return Timestamps.TryRead(text, out var instant) ? instant : throw Wrong(column, "a timestamp");
    }

    private RejectedContentException Wrong(string column, string expected)
    {
        var text = Text(column);
        return RejectedContentException.Malformed($"line {line} of the report has `{(text.Length <= 60 ? text : text[..60] + "…")}` in `{column}`, expected {expected}");
    }
}
