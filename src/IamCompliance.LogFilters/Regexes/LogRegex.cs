using System.Text.RegularExpressions;

namespace IamCompliance.LogFilters.Regexes;

/// <summary>
/// A regular expression of a filter pattern. It is matched without backtracking, so that its time grows with the text only, and finds its
/// match anywhere in the text. Source:
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html#regex-expressions
/// </summary>
internal sealed class LogRegex
{
    private readonly string _source;
    private readonly Regex _regex;

    private LogRegex(string source, Regex regex) => (_source, _regex) = (source, regex);

    /// <param name="source">As written between the percent signs.</param>
    /// <param name="translated">The same language in .NET's syntax.</param>
    /// <returns>Null for an expression whose counts make an automaton beyond .NET's limit of ten thousand nodes.</returns>
    public static LogRegex? Create(string source, string translated)
    {
        try
        {
            return new LogRegex(
                source,
                new Regex(translated, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline)
            );
        }
        catch (NotSupportedException)
        {
            // .NET has no way to ask first.
            return null;
        }
    }

    public bool IsMatch(string text) => _regex.IsMatch(text);

    public override string ToString() => $"%{_source}%";
}
