using System.Globalization;
using System.Text;
using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Regexes;

/// <summary>
/// <c>?</c>, <c>*</c>, <c>+</c> or <c>{m,n}</c>, of which "either m or n can be omitted". One at most: the page has no lazy ones, and
/// without parentheses nothing can be repeated twice.
/// </summary>
internal static class RegexQuantifier
{
    // What POSIX guarantees; the page names no limit.
    private const int MaximumCount = 255;

    public static bool Read(PatternCursor cursor, StringBuilder translated)
    {
        if (cursor.Current is '?' or '*' or '+')
        {
            translated.Append(cursor.Current);
            cursor.Advance();
        }
        else if (cursor.Current != '{')
        {
            return true;
        }
        else if (!ReadCounts(cursor, translated))
        {
            return false;
        }

        return cursor.Current is not ('?' or '*' or '+' or '{') || cursor.Fail("no second quantifier on one term");
    }

    private static bool ReadCounts(PatternCursor cursor, StringBuilder translated)
    {
        var start = cursor.Position;
        cursor.Advance();
        var least = ReadCount(cursor);
        var exact = cursor.Current != ',';
        if (!exact)
            cursor.Advance();
        var most = exact ? least : ReadCount(cursor);
        if (cursor.Current != '}' || (least is null && most is null))
            return cursor.FailAt(start, "a quantifier such as {2}, {2,}, {,3} or {2,3}");
        if (least > MaximumCount || most > MaximumCount || least > most)
            return cursor.FailAt(start, "counts of at most 255, the smaller first");
        cursor.Advance();
        translated.Append(CultureInfo.InvariantCulture, $"{{{least ?? 0}{(exact ? "" : ",")}{(exact ? null : most)}}}");
        return true;
    }

    /// <summary>A number with spaces around it, as the page writes <c>{m, n}</c>; a number too large to read counts as the
    /// largest.</summary>
    private static int? ReadCount(PatternCursor cursor)
    {
        cursor.TakeWhile(c => c == ' ');
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        cursor.TakeWhile(c => c == ' ');
        return digits.Length == 0 ? null
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count
            : int.MaxValue;
    }
}
