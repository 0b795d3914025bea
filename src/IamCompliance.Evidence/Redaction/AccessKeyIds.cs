using System.Text.RegularExpressions;

namespace IamCompliance.Evidence;

/// <summary>Finds and masks access key ids, so that evidence can be passed on: it never holds a full one.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids</remarks>
internal static partial class AccessKeyIds
{
    /// <summary>Replaces all but the last four characters of every access key id by asterisks.</summary>
    public static string Mask(string text) => Replace(text, id => new string('*', id.Length - 4) + id[^4..]);

    /// <summary>Replaces every access key id.</summary>
    public static string Replace(string text, Func<string, string> mask) =>
        MayHold(text) ? Pattern().Replace(text, m => mask(m.Value)) : text;

    /// <summary>Finds the access key ids of a text.</summary>
    public static IEnumerable<string> Find(string text) => MayHold(text) ? Pattern().Matches(text).Select(m => m.Value) : [];

    /// <summary>Decides quickly that a text holds none.</summary>
    private static bool MayHold(string text) =>
        text.Contains("AKIA", StringComparison.Ordinal) || text.Contains("ASIA", StringComparison.Ordinal);

    [GeneratedRegex("A[KS]IA[A-Z0-9]{12,124}", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
