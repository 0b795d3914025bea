using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Importing;

/// <summary>Says when an export was made, and how that is known.</summary>
internal sealed record CaptureTime(DateTimeOffset Start, DateTimeOffset End, CaptureTimeBasis Basis)
{
    /// <summary>How far clocks may differ before a capture time counts as wrong: what AWS itself allows for signed requests.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html</remarks>
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(15);

    public static CaptureTime Resolve(DateTimeOffset? stated, CaptureFile? recorded, DateTimeOffset? newest)
    {
        var time =
            stated is { } instant ? new CaptureTime(instant, instant, CaptureTimeBasis.Stated)
            : recorded is not null
                ? new CaptureTime(recorded.StartedAt ?? recorded.CapturedAt, recorded.CapturedAt, CaptureTimeBasis.Recorded)
            : newest is { } last ? new CaptureTime(last, last, CaptureTimeBasis.NewestInstant)
            : throw new ImportException(
                "The export does not say when it was made: no capture.json, and no instant in the data. Give the capture time."
            );
        if (newest is { } seen && seen - time.End > ClockTolerance)
            throw new ImportException(
                $"The export cannot have been made at {Timestamps.Write(time.End)}: its data mentions "
                    + $"{Timestamps.Write(seen)}. Correct the capture time."
            );
        return time;
    }
}
