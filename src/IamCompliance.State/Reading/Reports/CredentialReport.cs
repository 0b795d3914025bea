using System.Text.Unicode;
using CsvHelper;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Reports;

/// <summary>Reads the table of a credential report.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html</remarks>
internal static class CredentialReport
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        TrackLineNumbers = true,
        MaxRecordSize = 64 * 1024,
    };

    /// <summary>Parses the report. Columns may stand in any order, and new ones may have come; none may be missing.</summary>
    public static IReadOnlyList<CredentialRow> Parse(byte[] utf8)
    {
        if (!Utf8.IsValid(utf8))
            throw RejectedContentException.Malformed("the report is not UTF-8");
        try
        {
            using var csv = CsvReader.Create(utf8, Options);
            var columns = ReadHeader(csv);
            var rows = new List<CredentialRow>();
            while (csv.Read())
            {
                if (csv.FieldCount != columns.Count)
                    throw RejectedContentException.Malformed(
                        $"line {csv.LineNumber} of the report has {csv.FieldCount} values for {columns.Count} columns"
                    );
                rows.Add(CredentialRow.Read(new ReportRecord(csv.Current.ToArray(), columns, csv.LineNumber)));
            }

            DemandDistinct(rows);
            return rows;
        }
        catch (CsvFormatException e)
        {
            throw RejectedContentException.Malformed($"line {e.LineNumber} of the report is not CSV");
        }
    }

    private static Dictionary<string, int> ReadHeader(CsvReader csv)
    {
        if (!csv.Read())
            throw RejectedContentException.Malformed("the report is empty");
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in csv.Current.ToArray())
        {
            if (!columns.TryAdd(name, columns.Count))
                throw RejectedContentException.Malformed("the report has a column twice");
        }

        var missing = CredentialRow.Columns.Where(c => !columns.ContainsKey(c)).ToList();
        return missing.Count == 0
            ? columns
            : throw RejectedContentException.Malformed($"the report lacks the columns {string.Join(", ", missing)}");
    }

    private static void DemandDistinct(List<CredentialRow> rows)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!seen.Add(row.Arn))
                throw RejectedContentException.Malformed($"the report has two rows for `{row.Arn}`");
        }
    }
}
