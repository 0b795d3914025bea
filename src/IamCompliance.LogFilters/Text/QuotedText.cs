using System.Text;

namespace IamCompliance.LogFilters.Text;

/// <summary>
/// Text in double quotes. A backslash before a quote or a backslash takes away its meaning; any other backslash is itself, as the archived
/// page says that strings with a backslash have to be quoted and names no escapes.
/// </summary>
internal static class QuotedText
{
    public static string? Read(PatternCursor cursor)
    {
        var start = cursor.Position;
        cursor.Advance();
        var text = new StringBuilder();
        while (!cursor.AtEnd)
        {
            var c = cursor.Current;
            cursor.Advance();
            if (c == '"')
                return text.ToString();
            if (c == '\\' && cursor.Current is '"' or '\\')
            {
                c = cursor.Current;
                cursor.Advance();
            }

            text.Append(c);
        }

        cursor.FailAt(
            cursor.Position,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a closing quote for the one at offset {start}")
        );
        return null;
    }

    public static string Write(string text)
    {
        var written = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                written.Append('\\');
            written.Append(c);
        }

        return written.Append('"').ToString();
    }
}
