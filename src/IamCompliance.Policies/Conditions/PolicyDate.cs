using System.Globalization;

namespace IamCompliance.Policies.Conditions;

/// <summary>Reads dates of policies and requests.</summary>
/// <remarks>
/// "You must specify date/time values with one of the W3C implementations of the ISO 8601 date formats or in epoch (UNIX) time":
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date. Four digits are a
/// year.
/// </remarks>
internal static class PolicyDate
{
    private static readonly string[] Formats =
    [
        "yyyy",
        "yyyy'-'MM",
        "yyyy'-'MM'-'dd",
        "yyyy'-'MM'-'dd'T'HH':'mmK",
        "yyyy'-'MM'-'dd'T'HH':'mm':'ssK",
        "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'FFFFFFFK",
    ];

    /// <summary>Reads a date as ticks of UTC.</summary>
    public static bool TryParse(string value, out long ticks)
    {
        ticks = 0;
        if (
            value.Length != 4
            && decimal.TryParse(
                value,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var seconds
            )
        )
        {
            if (Math.Abs(seconds) > 100_000_000_000m)
                return false;
            ticks = DateTime.UnixEpoch.Ticks + (long)(seconds * TimeSpan.TicksPerSecond);
            return true;
        }

        if (!DateTimeOffset.TryParseExact(value, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            return false;
        ticks = instant.UtcTicks;
        return true;
    }
}
