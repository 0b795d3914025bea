using System.Globalization;
using System.Text;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Evidence.Asff;

/// <summary>Cuts texts to the lengths that Security Hub takes.</summary>
/// <remarks>https://docs.aws.amazon.com/securityhub/latest/userguide/asff-required-attributes.html and its siblings state the
/// lengths.</remarks>
internal static class AsffText
{
    /// <summary>The mark of a text that was cut.</summary>
    public const string Mark = "…";

    /// <summary>
    /// Makes a text fit: at most so many UTF-16 units and never empty. It is cut between what people take for characters, so that no
    /// surrogate pair and no letter with its accents is torn apart, and then ends with <see cref="Mark"/>.
    /// </summary>
    public static string Fit(string text, int most)
    {
        var shown = VisibleText.Of(AccessKeyIds.Mask(text));
        if (string.IsNullOrWhiteSpace(shown))
            return "(empty)";
        if (shown.Length <= most)
            return shown;
        var room = most - Mark.Length;
        var end = 0;
        while (end < room && end + StringInfo.GetNextTextElementLength(shown, end) is var next && next <= room)
            end = next;

        // One character with more accents than there is room for.
        if (end == 0)
            end = Rune.GetRuneAt(shown, 0).Utf16SequenceLength;
        return string.Concat(shown.AsSpan(0, end), Mark);
    }
}
