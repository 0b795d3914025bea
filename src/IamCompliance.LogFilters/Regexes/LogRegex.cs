using System.Text.RegularExpressions;

namespace IamCompliance.LogFilters.Regexes;

/// <summary>
/// A regular expression of a filter pattern. It is matched without backtracking, so that its time grows with the text only, and finds its match anywhere in
/// the text. Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html#regex-expressions
/// </summary>
/// <param name="source">As written between the percent signs.</param>
/// <param name="translated">The same language in .NET's syntax.</param>
internal sealed class LogRegex(string source, string translated)
{
    private readonly Regex _regex = new(translated, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline);

    public bool IsMatch(string text) => _regex.IsMatch(text);

    public override string ToString() => $"%{source}%";
}
