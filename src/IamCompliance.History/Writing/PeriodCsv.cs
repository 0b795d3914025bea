using CsvHelper;
using IamCompliance.Evidence.Findings;
using IamCompliance.Evidence.Model;
using IamCompliance.History.Periods;

namespace IamCompliance.History.Writing;

/// <summary>Writes the timelines of a period as CSV: one row for every stretch of time.</summary>
public static class PeriodCsv
{
    private static readonly string[] Columns = ["account", "accountId", "control", "severity", "title", "from", "to", "outcome"];
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", WriteByteOrderMark = true };

    /// <summary>Writes it, in UTF-8 with a byte order mark, which spreadsheets need; the stream stays open.</summary>
    public static void Write(PeriodReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        Row(csv, Columns);
        foreach (var line in report.Timelines)
        {
            foreach (var segment in line.Segments)
                Row(
                    csv,
                    line.Account,
                    line.AccountId,
                    line.Control,
                    line.Severity,
                    line.Title,
                    Instants.Text(segment.From),
                    Instants.Text(segment.To),
                    segment.Outcome?.ToString() ?? "gap"
                );
        }
    }

    private static void Row(CsvWriter csv, params ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(FormulaSafe.Of(cell));
        csv.EndRecord();
    }
}
