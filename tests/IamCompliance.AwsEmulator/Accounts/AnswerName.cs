using System.Text.RegularExpressions;

namespace IamCompliance.AwsEmulator.Accounts;

/// <summary>Splits and makes the names of recorded answers, <c>stem[.argument][@region]</c>.</summary>
internal static partial class AnswerName
{
    public static string In(string name, string region) => $"{name}@{region}";

    /// <summary>Splits off the region; null when the name has none.</summary>
    public static (string Name, string? Region) Split(string name)
    {
        var match = Regional().Match(name);
        return match.Success ? (name[..match.Index], match.Groups["region"].Value) : (name, null);
    }

    // An argument may hold an at sign; only what looks like a region is one.
    [GeneratedRegex(@"@(?<region>[a-z]{2}(-[a-z]+)+-\d+)$")]
    private static partial Regex Regional();
}
