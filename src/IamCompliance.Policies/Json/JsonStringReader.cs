using System.Globalization;
using System.Text;
using IamCompliance.Foundations.Text;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Json;

/// <summary>Reads one JSON string, with its escapes.</summary>
internal static class JsonStringReader
{
    /// <summary>Reads the string whose opening quote stands at a place; gives its value and the place after its closing quote.</summary>
    public static (string Value, int End) Read(string text, int start)
    {
        var close = start + 1;
        while (close < text.Length && text[close] is not ('"' or '\\') && text[close] >= ' ')
            close++;
        return close < text.Length && text[close] == '"'
            ? (Checked(text.Substring(start + 1, close - start - 1), start), close + 1)
            : ReadEscaped(text, start);
    }

    private static (string Value, int End) ReadEscaped(string text, int start)
    {
        var value = new StringBuilder();
        var i = start + 1;
        while (i < text.Length)
        {
            var c = text[i];
            switch (c)
            {
                case '"':
                    return (Checked(value.ToString(), start), i + 1);
                case '\\':
                    i = ReadEscape(text, i, value);
                    continue;
                case < ' ':
                    throw Broken(i, 1, "a string holds a line break or another control character; escape it");
                default:
                    value.Append(c);
                    i++;
                    continue;
            }
        }

        throw Broken(start, text.Length - start, "a string has no closing quote");
    }

    private static int ReadEscape(string text, int i, StringBuilder value)
    {
        var kind = i + 1 < text.Length ? text[i + 1] : '\0';
        if (kind == 'u')
        {
            if (
                i + 6 > text.Length
                || !ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            )
                throw Broken(i, 2, "`\\u` was expected to be followed by four hexadecimal digits");
            value.Append((char)code);
            return i + 6;
        }

        value.Append(
            kind switch
            {
                '"' or '\\' or '/' => kind,
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                _ => throw Broken(i, 1, "`\\` was expected to be followed by one of `\"\\/bfnrtu`"),
            }
        );
        return i + 2;
    }

    private static string Checked(string value, int start)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
                continue;
            if (i + 1 >= value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
                throw new JsonSyntaxException(GrammarFindings.InvalidCharacters, new TextSpan(start, 1), "");
            i++;
        }

        return value;
    }

    private static JsonSyntaxException Broken(int start, int length, string problem) =>
        new(GrammarFindings.InvalidJson, new TextSpan(start, length), problem);
}
