using System.Globalization;

namespace IamCompliance.Evidence.Redaction;

/// <summary>Shortens very long observations in documents for people; <c>results.json</c> keeps them whole.</summary>
internal static class ShortText
{
    /// <summary>The longest text shown whole.</summary>
    public const int Limit = 1000;

    /// <summary>Cuts a text at <see cref="Limit"/> and says how much is left out.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Limit)
            return text;
        var cut = char.IsHighSurrogate(text[Limit - 1]) ? Limit - 1 : Limit;
        var rest = text.Length - cut;
        return string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, cut)}… ({rest} more characters in results.json)");
    }
}
