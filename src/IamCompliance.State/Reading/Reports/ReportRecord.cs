using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Reading.Reports;

/// <summary>Reads the values of one line of a credential report by column.</summary>
internal sealed class ReportRecord(string[] values, Dictionary<string, int> columns, long line)
{
    // All say that there is no such thing: no password, no key, never used since AWS keeps track, not a question for the root user. AWS
    // leaves no cell empty, https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html; one that is says nothing.
    private static readonly string[] None = ["", "N/A", "no_information", "not_supported"];

    /// <summary>Gets what is wrong with a cell that has nothing in it; null when each has something.</summary>
    public RejectedContentException? Doubt { get; private set; }

    public string Text(string column) => values[columns[column]];

    public string? TextOrNone(string column) => Text(column) is var text && None.Contains(text, StringComparer.Ordinal) ? null : text;

    public bool? Boolean(string column) =>
        TextOrNone(column) switch
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

    /// <summary>Looks for cells with nothing in them.</summary>
    public void DemandCells(IEnumerable<string> demanded)
    {
        if (demanded.FirstOrDefault(c => Text(c).Length == 0) is { } column)
        {
            Doubt = new RejectedContentException(
                PartErrorCodes.MemberMissing,
                $"line {line} of the report ({Text("user")}) has nothing in `{column}`, where AWS always writes "
                    + $"something, at least N/A: fetch the report again with aws iam get-credential-report"
            );
        }
    }

    private RejectedContentException Wrong(string column, string expected)
    {
        var text = Text(column);
        return RejectedContentException.Malformed(
            $"line {line} of the report has `{(text.Length <= 60 ? text : text[..60] + "…")}` in `{column}`, expected {expected}"
        );
    }
}
