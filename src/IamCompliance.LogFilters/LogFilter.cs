using System.Text.Json;
using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters;

/// <summary>
/// A CloudWatch Logs filter pattern that was read, and can be asked which log events it matches.
/// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html; where that page says too little, see
/// README.md beside this file. Immutable; safe to share between threads.
/// </summary>
public sealed class LogFilter
{
    /// <summary>The longest pattern that CloudWatch Logs stores, in characters:
    /// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html</summary>
    public const int MaximumLength = 1024;

    private readonly LogPattern _pattern;

    internal LogFilter(LogPattern pattern) => _pattern = pattern;

    /// <summary>Reads a pattern. Never throws: what is no pattern gives an error with its place.</summary>
    public static LogFilterReading Parse(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var cursor = new PatternCursor(pattern);
        return LogPattern.Read(cursor) is { } read
            ? new LogFilterReading(new LogFilter(read), null)
            : new LogFilterReading(null, cursor.Error);
    }

    /// <summary>
    /// Whether the pattern matches an event given as JSON. A pattern of terms or of fields is held against the text that CloudTrail
    /// delivers: the JSON on one line, without white space between its tokens.
    /// </summary>
    public bool Matches(JsonElement eventMessage) => _pattern.Matches(eventMessage);

    /// <summary>Whether the pattern matches a log line. A JSON pattern matches no line that is not a JSON object.</summary>
    public bool MatchesText(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return _pattern.MatchesText(message);
    }

    /// <summary>The pattern in one canonical spelling, which reads as the same filter.</summary>
    public override string ToString() => _pattern.ToString();
}
