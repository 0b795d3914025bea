using System.Globalization;
using System.Text.RegularExpressions;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Reads durations as definitions write them: a whole number, a space and a unit.</summary>
public static class DurationText
{
    private static readonly Regex Form = new("^([0-9]{1,6}) (second|minute|hour|day|week)s?\\z", RegexOptions.CultureInvariant);

    /// <summary>Reads <c>90 days</c>, <c>12 hours</c>, <c>30 minutes</c>, <c>45 seconds</c>, <c>2 weeks</c>; nothing when the text is no
    /// duration.</summary>
    public static TimeSpan? Parse(string text)
    {
        if (Form.Match(text) is not { Success: true } match)
            return null;
        var count = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return match.Groups[2].Value switch
        {
            "second" => TimeSpan.FromSeconds(count),
            "minute" => TimeSpan.FromMinutes(count),
            "hour" => TimeSpan.FromHours(count),
            "day" => TimeSpan.FromDays(count),
            _ => TimeSpan.FromDays(7.0 * count),
        };
    }
}
