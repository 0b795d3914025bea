using System.Text;
using IamCompliance.Evidence.Redaction;

namespace IamCompliance.Evidence.Markdown;

/// <summary>Writes text into Markdown so that it shows as it is and formats nothing.</summary>
internal static class MarkdownText
{
    /// <summary>Escapes text for running prose; whitespace of any kind becomes one space.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in VisibleText.Of(Flatten(text)))
        {
            if (c is '&')
                escaped.Append("&amp;");
            else if (c is '<')
                escaped.Append("&lt;");
            else if (
                c is '\\' or '`' or '*' or '_' or '[' or ']' or '>' or '|' or '~' or '$' or '@'
                || (escaped.Length == 0 && c is '#' or '+' or '-' or '=')
            )
                escaped.Append('\\').Append(c);
            else
                escaped.Append(c);
        }

        return escaped.Replace("://", ":\\//").ToString();
    }

    /// <summary>Writes a code span, with a fence longer than any run of backticks inside.</summary>
    public static string Code(string text)
    {
        var visible = VisibleText.Of(text);
        if (visible.Length == 0)
            return "(empty)";
        var fence = new string('`', LongestRun(visible, '`') + 1);
        var pad = visible[0] is '`' or ' ' || visible[^1] is '`' or ' ' ? " " : "";
        return $"{fence}{pad}{visible}{pad}{fence}";
    }

    /// <summary>Writes a code span for a table cell, where a pipe needs a backslash even inside of code.</summary>
    public static string CodeCell(string text) => Code(text).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Flatten(string text) =>
        string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static int LongestRun(string text, char of)
    {
        int longest = 0,
            run = 0;
        foreach (var c in text)
        {
            run = c == of ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
