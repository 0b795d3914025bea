using System.Globalization;

namespace IamCompliance.State.Json;

/// <summary>Reads and writes instants in the one form a state has: UTC, seconds, a fraction only where there is one.</summary>
internal static class Timestamps
{
    private const string Canonical = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    private static readonly string[] Accepted = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:sszzz"];

    // Seconds since 1970 that a DateTimeOffset can hold.
    private const decimal MinimumEpoch = -62_135_596_800m;
    private const decimal MaximumEpoch = 253_402_300_799m;

    public static string Write(DateTimeOffset instant) => instant.ToUniversalTime().ToString(Canonical, CultureInfo.InvariantCulture);

    public static bool TryRead(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(
            text,
            Accepted,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out instant
        );

    /// <summary>Reads seconds since 1970, as version 1 of the AWS CLI prints the instants of JSON services.</summary>
    public static bool TryRead(decimal epochSeconds, out DateTimeOffset instant)
    {
        instant = default;
        if (epochSeconds is < MinimumEpoch or > MaximumEpoch)
            return false;
        instant = DateTimeOffset.UnixEpoch.AddTicks((long)(epochSeconds * TimeSpan.TicksPerSecond));
        return true;
    }
}
