using System.Globalization;

namespace IamCompliance.Evidence.Model;

/// <summary>Writes instants in the one form that evidence uses: ISO 8601, UTC, no more digits than needed.</summary>
internal static class Instants
{
    /// <summary>Writes an instant, such as <c>2026-01-31T00:00:00Z</c>; null stays null.</summary>
    public static string? Text(DateTimeOffset? instant) =>
        instant?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture);

    /// <summary>Writes the end of a waiver for people: a date written by its author ends at 24:00 UTC of that day.</summary>
    public static string EndInWords(DateTimeOffset expires)
    {
        var utc = expires.UtcDateTime;
        return utc.TimeOfDay == TimeSpan.Zero && utc > DateTime.MinValue
            ? $"the end of {utc.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} UTC"
            : Text(expires)!;
    }
}
