using System.Globalization;
using System.Text;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Assessment.Redaction;

/// <summary>Makes text of an account safe to show: characters that steer terminals or reverse the reading direction are spelled out, long
/// text is cut.</summary>
internal static class Printable
{
    private const int Longest = 200;

    public static string From(string text)
    {
        text = AccessKeyIds.Mask(text);
        var cut = text.Length > Longest;
        var shown = cut ? text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest) : text.AsSpan();
        if (!cut && !NeedsSpelling(shown))
            return text;

        var result = new StringBuilder(shown.Length + 16);
        foreach (var c in shown)
        {
            if (IsSteering(c))
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                result.Append(c);
        }

        return cut ? result.Append(CultureInfo.InvariantCulture, $"… ({text.Length} characters)").ToString() : result.ToString();
    }

    public static bool NeedsSpelling(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsSteering(c))
                return true;
        }

        return false;
    }

    private static bool IsSteering(char c) =>
        c >= ' ' && c < '\u007f'
            ? false
            : char.GetUnicodeCategory(c)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator;
}
