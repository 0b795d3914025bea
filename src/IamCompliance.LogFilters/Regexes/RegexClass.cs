using System.Text;
using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Regexes;

/// <summary>A character class: <c>[abc]</c>, <c>[a-z]</c>, <c>[^c]</c>. Within it operators other than brackets and backslash are
/// themselves.</summary>
internal static class RegexClass
{
    public static bool Read(PatternCursor cursor, StringBuilder translated)
    {
        cursor.Advance();
        translated.Append('[');
        if (cursor.Current == '^')
        {
            translated.Append('^');
            cursor.Advance();
        }

        if (cursor.Current == ']')
            return cursor.Fail("a character within the brackets");
        while (cursor.Current != ']')
        {
            if (!ReadItem(cursor, translated))
                return false;
        }

        translated.Append(']');
        cursor.Advance();
        return true;
    }

    private static bool ReadItem(PatternCursor cursor, StringBuilder translated)
    {
        var start = cursor.Position;
        if (ReadCharacter(cursor) is not { } first)
            return false;
        if (first.Class is { } set)
        {
            translated.Append(set);
            return true;
        }

        translated.Append(RegexCharacters.Literal(first.Character));
        if (cursor.Current != '-' || cursor.Peek(1) == ']')
            return true;
        cursor.Advance();
        if (ReadCharacter(cursor) is not { } last)
            return false;
        if (last.Class is not null || last.Character < first.Character)
            return cursor.FailAt(start, "a range whose end is a character not before its start");
        translated.Append('-').Append(RegexCharacters.Literal(last.Character));
        return true;
    }

    private static RegexEscape? ReadCharacter(PatternCursor cursor)
    {
        var c = cursor.Current;
        if (c == '\\')
            return RegexEscape.Read(cursor);
        if (c is '[' or ']' || !RegexCharacters.IsSupported(c))
        {
            cursor.Fail(
                cursor.AtEnd
                    ? "a closing bracket"
                    : "a character that CloudWatch Logs supports within brackets (others can be written \\xhh)"
            );
            return null;
        }

        cursor.Advance();
        return new RegexEscape(c, null);
    }
}
