using System.Globalization;
using System.Text;

namespace IamCompliance.Xunit.Summary;

/// <summary>Lays rows out in columns for a console.</summary>
internal static class VerdictTable
{
    private const int WidestName = 60;
    private static readonly string[] Titles = ["outcome", "control", "account", "read", "scope", "pass", "fail", "error", "waived", ""];

    /// <summary>Writes the table, at most so many rows.</summary>
    public static void Append(StringBuilder text, IReadOnlyList<VerdictRow> rows, int mostRows)
    {
        List<string[]> lines = [Titles, .. rows.Take(mostRows).Select(Cells)];
        var widths = Enumerable.Range(0, Titles.Length).Select(column => lines.Max(l => l[column].Length)).ToArray();
        text.Append('\n');
        foreach (var line in lines)
            text.Append("  ")
                .Append(string.Join("  ", line.Select((cell, column) => Pad(cell, column, widths[column]))).TrimEnd())
                .Append('\n');
        if (rows.Count > mostRows)
            text.Append(CultureInfo.InvariantCulture, $"  … and {rows.Count - mostRows} more: see the evidence\n");
    }

    private static string[] Cells(VerdictRow row)
    {
        var ledger = row.Ledger;
        return
        [
            row.Outcome.ToString(),
            Cut(row.Name),
            Cut(row.Account),
            .. new[] { ledger?.Read, ledger?.InScope, ledger?.Pass, ledger?.Fail, ledger?.Error, ledger?.Waived }.Select(n =>
                n?.ToString(CultureInfo.InvariantCulture) ?? ""
            ),
            row.Remark,
        ];
    }

    private static string Cut(string name) => name.Length <= WidestName ? name : $"{name[..(WidestName - 1)]}…";

    private static string Pad(string cell, int column, int width) => column is >= 3 and <= 8 ? cell.PadLeft(width) : cell.PadRight(width);
}
