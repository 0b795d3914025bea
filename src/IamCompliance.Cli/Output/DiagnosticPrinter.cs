using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using Spectre.Console;

namespace IamCompliance.Cli.Output;

/// <summary>Prints diagnostics with the source line they lie in, the exact characters underlined.</summary>
internal static class DiagnosticPrinter
{
    public static void Print(IEnumerable<Diagnostic> diagnostics, IReadOnlyDictionary<string, SourceText> files)
    {
        foreach (var diagnostic in diagnostics)
            Print(diagnostic, files);
    }

    private static void Print(Diagnostic diagnostic, IReadOnlyDictionary<string, SourceText> files)
    {
        var word = diagnostic.IsError ? "error" : "warning";
        var start = diagnostic.Span.Start;
        Terminal.Err.Write(new Text($"{diagnostic.Span.Path}({start.Line},{start.Column}): "));
        Terminal.Err.Write(new Text($"{word} {diagnostic.Id}", new Style(diagnostic.IsError ? Color.Red : Color.Yellow)));
        Terminal.Note($": {diagnostic.Message}");
        if (files.TryGetValue(diagnostic.Span.Path, out var text) && Line(text.Content, start.Line) is { } line)
        {
            var number = start.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Terminal.Note($"  {number} | {line}");
            Terminal.Note(
                $"  {new string(' ', number.Length)} | {Indent(line, start.Column)}{new string('^', Width(diagnostic.Span, line))}"
            );
        }

        if (diagnostic.Help is not null)
            Terminal.Note($"  help: {diagnostic.Help}");
        Terminal.Note($"  more: iamc explain {diagnostic.Id}");
    }

    private static string? Line(string content, int number)
    {
        using var reader = new StringReader(content);
        for (var i = 1; reader.ReadLine() is { } line; i++)
        {
            if (i == number)
                return line.Length <= 200 ? line : line[..200];
        }

        return null;
    }

    // Tabs stay tabs, so that the underline keeps its place whatever the terminal's tab width.
    private static string Indent(string line, int column) =>
        new([.. line.Take(Math.Min(column - 1, line.Length)).Select(c => c == '\t' ? '\t' : ' ')]);

    private static int Width(SourceSpan span, string line)
    {
        var end = span.End.Line == span.Start.Line ? span.End.Column : line.Length + 1;
        return Math.Clamp(end - span.Start.Column, 1, Math.Max(1, line.Length - span.Start.Column + 1));
    }
}
