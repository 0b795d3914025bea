using IamCompliance.LogFilters.Regexes;

namespace IamCompliance.LogFilters.Terms;

/// <summary>"Regular expressions (regex) can be used to create standalone filter patterns": one, and nothing beside it.</summary>
internal sealed class StandaloneRegexPattern(LogRegex regex) : LogPattern
{
    public override bool MatchesText(string message) => regex.IsMatch(message);

    public override string ToString() => regex.ToString();
}
