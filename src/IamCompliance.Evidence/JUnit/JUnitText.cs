using IamCompliance.Evidence.Redaction;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Evidence.JUnit;

/// <summary>Makes texts that XML 1.0 can hold.</summary>
/// <remarks>https://www.w3.org/TR/xml/#charsets</remarks>
internal static class JUnitText
{
    /// <summary>Makes characters visible that XML forbids or people cannot see; never empty, and without whitespace that a token
    /// loses.</summary>
    public static string Of(string text)
    {
        var words = VisibleText
            .Of(AccessKeyIds.Mask(text))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length == 0 ? "(empty)" : string.Join(' ', words);
    }
}
