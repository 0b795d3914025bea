using System.Globalization;
using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Regexes;

/// <summary>What follows a backslash: one character, or a class of them.</summary>
/// <param name="Character">The character; meaningless when there is a class.</param>
/// <param name="Class">The content of a .NET character class; null for a single character.</param>
internal readonly record struct RegexEscape(char Character, string? Class)
{
    public static RegexEscape? Read(PatternCursor cursor)
    {
        cursor.Advance();
        var c = cursor.Current;
        if (RegexCharacters.FindClass(c) is { } set)
        {
            cursor.Advance();
            return new RegexEscape(c, set);
        }

        if (c == 'x')
            return ReadHexadecimal(cursor);
        if (RegexCharacters.IsEscapable(c))
        {
            cursor.Advance();
            return new RegexEscape(c, null);
        }

        cursor.Fail(@"an escape that CloudWatch Logs supports: \d, \D, \s, \S, \w, \W, \xhh or an operator");
        return null;
    }

    /// <summary>"Matches the ASCII mapping for a two-digit hexadecimal character."</summary>
    private static RegexEscape? ReadHexadecimal(PatternCursor cursor)
    {
        var digits = $"{cursor.Peek(1)}{cursor.Peek(2)}";
        if (byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code < 0x80)
        {
            cursor.Advance(3);
            return new RegexEscape((char)code, null);
        }

        cursor.Fail(@"two hexadecimal digits of an ASCII character after \x");
        return null;
    }
}
