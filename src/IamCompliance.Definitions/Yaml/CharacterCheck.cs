using System.Globalization;

namespace IamCompliance.Definitions.Yaml;

/// <summary>Finds characters that a definition must not hold: control characters, halves of pairs, and line breaks that editors do not
/// count.</summary>
internal static class CharacterCheck
{
    public static (int Offset, string Name)? FindInvalid(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (!IsAllowed(c))
                return (i, "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return null;
    }

    public static bool IsAllowed(char c) =>
        c switch
        {
            '\t' or '\n' or '\r' => true,
            < ' ' or '\u007F' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => false,
            >= '\u0080' and <= '\u009F' => false,
            _ => !char.IsSurrogate(c),
        };
}
