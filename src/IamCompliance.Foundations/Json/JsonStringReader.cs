using System.Text;
using IamCompliance.Foundations.Text;

namespace IamCompliance.Foundations.Json;

/// <summary>Reads one JSON string, with its escapes.</summary>
internal static class JsonStringReader
{
    private const string Escaped = "\"\\/bfnrt";
    private const string Meant = "\"\\/\b\f\n\r\t";
    private const int UnicodeLength = 6;

    /// <summary>Reads the string whose opening quote stands at a place, and moves the place behind its closing quote.</summary>
    public static string? Read(string text, ref int position, bool allowsHalfSurrogates, out JsonFault? fault)
    {
        var start = position;
        fault = null;
        var close = start + 1;
        while (close < text.Length && text[close] is not ('"' or '\\') && text[close] >= ' ')
            close++;
        string? value;
        if (close < text.Length && text[close] == '"')
            (value, position) = (text.Substring(start + 1, close - start - 1), close + 1);
        else
            value = ReadEscaped(text, ref position, out fault);
        if (value is null || allowsHalfSurrogates || IsWellFormed(value))
            return value;
        fault = new JsonFault(JsonFaultKind.HalfSurrogate, new TextSpan(start, 1));
        return null;
    }

    private static string? ReadEscaped(string text, ref int position, out JsonFault? fault)
    {
        var start = position;
        var value = new StringBuilder();
        var i = start + 1;
        fault = null;
        while (i < text.Length)
        {
            var c = text[i];
            if (c == '"')
            {
                position = i + 1;
                return value.ToString();
            }

            if (c == '\\')
            {
                fault = ReadEscape(text, ref i, value);
                if (fault is not null)
                    return null;
            }
            else if (c < ' ')
            {
                fault = new JsonFault(JsonFaultKind.ControlCharacter, new TextSpan(i, 1));
                return null;
            }
            else
            {
                value.Append(c);
                i++;
            }
        }

        fault = new JsonFault(JsonFaultKind.StringNotEnded, new TextSpan(start, text.Length - start));
        return null;
    }

    private static JsonFault? ReadEscape(string text, ref int i, StringBuilder value)
    {
        var kind = i + 1 < text.Length ? text[i + 1] : '\0';
        if (kind == 'u')
        {
            if (i + UnicodeLength > text.Length || ReadHexadecimal(text, i + 2) is not { } code)
                return new JsonFault(JsonFaultKind.BrokenUnicodeEscape, new TextSpan(i, 2));
            value.Append((char)code);
            i += UnicodeLength;
            return null;
        }

        var escape = Escaped.IndexOf(kind);
        if (escape < 0)
            return new JsonFault(JsonFaultKind.UnknownEscape, new TextSpan(i, 1));
        value.Append(Meant[escape]);
        i += 2;
        return null;
    }

    private static int? ReadHexadecimal(string text, int start)
    {
        var code = 0;
        for (var i = start; i < start + 4; i++)
        {
            var digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
                return null;
            code = (code << 4) | digit;
        }

        return code;
    }

    private static bool IsWellFormed(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
                continue;
            if (i + 1 >= value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
