using System.Text;
using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Regexes;

/// <summary>
/// Reads <c>%expression%</c> in the subset of CloudWatch Logs and translates it. What the page does not list is refused: parentheses,
/// backreferences, other escapes and symbols, several quantifiers on one term, empty alternatives.
/// </summary>
internal sealed class RegexReader
{
    private readonly PatternCursor _cursor;
    private readonly StringBuilder _translated = new();

    private RegexReader(PatternCursor cursor) => _cursor = cursor;

    public static LogRegex? Read(PatternCursor cursor)
    {
        cursor.Advance();
        var start = cursor.Position;
        var reader = new RegexReader(cursor);
        if (!reader.ReadAlternatives())
            return null;
        var source = cursor.Text[start..cursor.Position];
        var regex = LogRegex.Create(source, reader._translated.ToString());
        if (regex is null)
            cursor.FailAt(start, "a regular expression with smaller counts");
        cursor.Advance();
        return regex;
    }

    private bool ReadAlternatives()
    {
        while (true)
        {
            if (_cursor.Current is '|' or '%')
                return _cursor.Fail("a regular expression");
            while (_cursor.Current is not ('|' or '%'))
            {
                if (!ReadTerm())
                    return false;
            }

            if (_cursor.Current == '%')
                return true;
            _translated.Append('|');
            _cursor.Advance();
        }
    }

    private bool ReadTerm()
    {
        if (_cursor.AtEnd)
            return _cursor.Fail("a percent sign to close the regular expression");
        switch (_cursor.Current)
        {
            case '^':
                return Append(@"\A");
            case '$':
                return Append(@"\z");
            case '.':
                return Append(".") && RegexQuantifier.Read(_cursor, _translated);
            case '[':
                return RegexClass.Read(_cursor, _translated) && RegexQuantifier.Read(_cursor, _translated);
            case '\\':
                return ReadEscape() && RegexQuantifier.Read(_cursor, _translated);
            case '*' or '+' or '?' or '{':
                return _cursor.Fail("a term before the quantifier");
            case ']' or '}':
                return _cursor.Fail("a backslash before a bracket that opens nothing");
            case var c when RegexCharacters.IsSupported(c):
                return Append(RegexCharacters.Literal(c)) && RegexQuantifier.Read(_cursor, _translated);
            default:
                return _cursor.Fail("a character that CloudWatch Logs supports in regular expressions (others can be written \\xhh)");
        }
    }

    private bool ReadEscape()
    {
        if (RegexEscape.Read(_cursor) is not { } escape)
            return false;
        _translated.Append(escape.Class is { } set ? $"[{set}]" : RegexCharacters.Literal(escape.Character));
        return true;
    }

    private bool Append(string translated)
    {
        _translated.Append(translated);
        _cursor.Advance();
        return true;
    }
}
