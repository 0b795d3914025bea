using Spectre.Console;
using Spectre.Console.Rendering;

namespace IamCompliance.Cli.Output;

/// <summary>Lays a table out for a program that reads it: no rules, nothing wrapped, no trailing blanks.</summary>
internal static class PlainTable
{
    private const string Gap = " ";

    /// <summary>Gives the lines; the cells of a column begin at the same place, or end there when it is right-aligned.</summary>
    public static IEnumerable<string> Lines(Table table)
    {
        List<string[]> rows =
        [
            [.. table.Columns.Select(c => Words(c.Header))],
            .. table.Rows.Select(r => r.Select(Words).ToArray()),
        ];
        var widths = Enumerable.Range(0, table.Columns.Count).Select(c => rows.Max(r => r[c].Length)).ToArray();
        return rows.Select(r => string.Join(Gap, r.Select((cell, c) => Padded(cell, widths[c], table.Columns[c].Alignment))).TrimEnd());
    }

    private static string Padded(string cell, int width, Justify? alignment) =>
        alignment == Justify.Right ? cell.PadLeft(width) : cell.PadRight(width);

    private static string Words(IRenderable cell) => SafeLine.Of(string.Concat(cell.GetSegments(Terminal.Out).Select(s => s.Text)));
}
