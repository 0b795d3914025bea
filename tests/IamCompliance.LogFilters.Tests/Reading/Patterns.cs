using System.Text.Json;

namespace IamCompliance.LogFilters.Tests.Reading;

internal static class Patterns
{
    public static LogFilter Read(string pattern)
    {
        var reading = LogFilter.Parse(pattern);
        Assert.True(reading.Succeeded, $"{pattern}: {reading.Error}");
        return reading.Filter;
    }

    public static bool Matches(string pattern, string message)
    {
        var filter = Read(pattern);
        var answer = filter.MatchesText(message);

        // Every pattern has one canonical spelling, which means the same.
        Assert.Equal(answer, Read(filter.ToString()).MatchesText(message));
        return answer;
    }

    public static JsonElement Event(string text) => JsonDocument.Parse(text).RootElement;
}
