using System.Text.RegularExpressions;

namespace IamCompliance.Evidence;

/// <summary>Masks access key ids, so that evidence can be passed on: it never holds a full one.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids</remarks>
internal static partial class AccessKeyIds
{
    /// <summary>Replaces all but the last four characters of every access key id by asterisks.</summary>
    public static string Mask(string text) =>
        text.Contains("AKIA", StringComparison.Ordinal) || text.Contains("ASIA", StringComparison.Ordinal)
            ? Pattern().Replace(text, m => new string('*', m.Length - 4) + m.Value[^4..])
            : text;

    [GeneratedRegex("A[KS]IA[A-Z0-9]{12,124}", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
