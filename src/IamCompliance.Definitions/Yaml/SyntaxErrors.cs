using IamCompliance.Definitions.Diagnostics;
using YamlDotNet.Core;

namespace IamCompliance.Definitions.Yaml;

/// <summary>Puts the parser's errors into words for the person who wrote the file, at the place that person must look at.</summary>
internal static class SyntaxErrors
{
    private const string CheckQuotesAndIndentation = "Put the text in quotes, or check the indentation.";

    // Fragment of the parser's message, our sentence, help. The first match counts.
    private static readonly (string Fragment, string Sentence, string? Help)[] Table =
    [
        ("invalid mapping", "Plain text must not contain a colon followed by a space", CheckQuotesAndIndentation),
        ("quoted scalar, found unexpected", "The quoted text that begins here is not closed", "Close it with the same kind of quote."),
        (
            "double-quoted scalar, found wrong",
            "The quoted text that begins here is not closed, or goes on with too little indentation",
            "Close it with the same kind of quote."
        ),
        ("quoted scalar", "The quoted text that begins here holds an unknown escape", "Single quotes take a backslash as it is."),
        ("sequence entries", "A list item must begin on a line of its own", "Write the items on the lines below, or use `[…]`."),
        ("'-' indicator", "A list item must begin with `- ` here, indented like the items above", null),
        ("mapping values", "A key must not begin here", "Check the indentation."),
        ("block mapping", "A key must begin here, indented like the keys above", "Check the indentation and stray brackets or quotes."),
        ("simple key", "A colon must follow the key", null),
        ("node content", "A value must stand here", null),
        ("directive", "A `%` directive is not allowed", "Remove the line, or put the text in quotes."),
        ("incompatible YAML", "A `%` directive is not allowed", "Remove the line."),
        ("block scalar", "The text block that begins here is malformed", "Begin it with `|` or `>` alone, and indent its lines evenly."),
        ("tag", "YAML tags are not allowed", "Put text that begins with `!` in quotes."),
        ("anchor", "Anchors and aliases are not allowed", "Put text that begins with `&` or `*` in quotes."),
        ("comment", "A space must stand before a comment", null),
    ];

    public static void Report(YamlException problem, YamlTreeReader reader, DiagnosticSink sink)
    {
        var offset = (int)Math.Min(problem.Start.Index, reader.Text.Length);
        if (FindTab(reader.Text, offset, problem) is { } tab)
        {
            sink.Report(ReadingDiagnostics.TabIndentation, reader.Span(tab, tab + 1), "Indent with spaces.");
            return;
        }

        if (problem.Message.Contains("any token") && offset < reader.Text.Length)
            Report(reader, sink, offset, $"Plain text must not begin with `{reader.Text[offset]}`", "Put the text in quotes.");
        else if (problem.Message.Contains("flow"))
            ReportUnclosed(reader, sink, offset);
        else if (Table.FirstOrDefault(t => problem.Message.Contains(t.Fragment)) is { Fragment: not null } known)
            Report(reader, sink, offset, known.Sentence, known.Help);
        else
            Report(reader, sink, offset, "The text is not valid YAML here", CheckQuotesAndIndentation);
    }

    /// <summary>Reports an error of which the parser says no more than that it met one.</summary>
    public static void ReportWithoutPosition(YamlTreeReader reader, DiagnosticSink sink) => ReportUnclosed(reader, sink, reader.LastOffset);

    private static void ReportUnclosed(YamlTreeReader reader, DiagnosticSink sink, int offset)
    {
        foreach (var (start, isFlow, isList) in reader.Open)
        {
            if (!isFlow)
                break;
            Report(
                reader,
                sink,
                start,
                $"The {(isList ? "list" : "map")} that begins here is not closed",
                $"Close it with `{(isList ? ']' : '}')}`, with commas between its entries."
            );
            return;
        }

        Report(reader, sink, offset, "The text is not valid YAML here", CheckQuotesAndIndentation);
    }

    private static void Report(YamlTreeReader reader, DiagnosticSink sink, int offset, string sentence, string? help) =>
        sink.Report(ReadingDiagnostics.InvalidYaml, reader.Span(offset, offset + 1), help, sentence);

    // The parser names the start of the text before the tab; the tab is at the beginning of that line or a line below.
    private static int? FindTab(string text, int offset, YamlException problem)
    {
        var isAboutTabs = problem.Message.Contains("tab ");
        var from = isAboutTabs ? LineStart(text, offset) : offset;
        var to = isAboutTabs ? text.Length : Math.Min(text.Length, offset + 1);
        for (var i = from; i < to; i++)
        {
            if (text[i] == '\t' && IsIndentation(text, i))
                return i;
        }

        return null;
    }

    private static bool IsIndentation(string text, int tab) =>
        text.Substring(LineStart(text, tab), tab - LineStart(text, tab)).All(c => c is ' ' or '\t');

    private static int LineStart(string text, int offset)
    {
        var start = Math.Min(offset, text.Length);
        while (start > 0 && text[start - 1] is not ('\n' or '\r'))
            start--;
        return start;
    }
}
