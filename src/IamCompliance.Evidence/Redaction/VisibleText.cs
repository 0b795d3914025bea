using System.Globalization;
using System.Text;

namespace IamCompliance.Evidence.Redaction;

/// <summary>Makes characters visible that would move, hide or break text: control and format characters (bidirectional overrides among
/// them), line separators, lone surrogates.</summary>
public static class VisibleText
{
    /// <summary>Writes each such character as <c>\u{202E}</c>. Everything else, right-to-left scripts too, stays as it is.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
            return text;

        var visible = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                Escape(visible, text[i]);
                continue;
            }

            if (IsHidden(Rune.GetUnicodeCategory(rune)))
                Escape(visible, rune.Value);
            else
                visible.Append(rune);
            i += rune.Utf16SequenceLength - 1;
        }

        return visible.ToString();
    }

    private static bool IsHidden(UnicodeCategory category) =>
        category
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;

    private static void Escape(StringBuilder visible, int code) => visible.Append(CultureInfo.InvariantCulture, $"\\u{{{code:X4}}}");
}
