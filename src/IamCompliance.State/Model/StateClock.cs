using IamCompliance.State.Json;

namespace IamCompliance.State.Model;

/// <summary>
/// Decides whether the time of a capture can be believed. "Now" is the capture time, so what rests on ages rests on it; a clock that was
/// set wrong, or an answer whose date was, would make old keys young.
/// </summary>
/// <remarks>
/// AWS refuses requests that are signed more than five minutes off (fifteen for some services), so a reader whose clock is a day off did
/// not talk to AWS without somebody between: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
/// </remarks>
public static class StateClock
{
    /// <summary>The offset to the local clock from which on it is shown.</summary>
    public static readonly TimeSpan ShownOffset = TimeSpan.FromMinutes(5);

    /// <summary>The offset to the local clock beyond which neither clock is believed.</summary>
    public static readonly TimeSpan LargestOffset = TimeSpan.FromDays(1);

    /// <summary>The longest time that a capture can take.</summary>
    public static readonly TimeSpan LongestCapture = TimeSpan.FromDays(1);

    /// <summary>How far dates may lie outside of the capture: what clocks of services differ by.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(15);

    /// <summary>Finds why the capture time cannot be believed, as the rest of a sentence; null when it can.</summary>
    public static string? FindDoubt(AccountState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var header = state.Header;
        return FindDoubtOfOffset(header) ?? FindDoubtOfWindow(header) ?? FindDoubtOfDates(state) ?? FindDoubtOfData(state);
    }

    /// <summary>Says how far the clock of the reader was off, where that is worth showing; null where it is not.</summary>
    public static string? DescribeOffset(StateHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return Offset(header) is { } offset && offset.Duration() > ShownOffset
            ? $"the clock of the reader was {Words(offset.Duration())} {(offset > TimeSpan.Zero ? "ahead of" : "behind")} that of AWS"
            : null;
    }

    private static string? FindDoubtOfOffset(StateHeader header) =>
        Offset(header) is { } offset && offset.Duration() > LargestOffset
            ? $"{DescribeOffset(header)}, and nobody knows which of the two is right"
            : null;

    private static string? FindDoubtOfWindow(StateHeader header) =>
        header.CaptureEnd < header.CaptureStart || header.CaptureEnd - header.CaptureStart > LongestCapture
            ? $"the capture is said to have gone from {Timestamps.Write(header.CaptureStart)} to "
                + $"{Timestamps.Write(header.CaptureEnd)}, longer than any run"
            : null;

    private static string? FindDoubtOfDates(AccountState state)
    {
        var (start, end) = (state.Header.CaptureStart - Tolerance, state.Header.CaptureEnd + Tolerance);
        var stray = state.Parts.SelectMany(p => p.Calls).FirstOrDefault(c => c.ServerDate < start || c.ServerDate > end);
        return stray is null
            ? null
            : $"{stray.Operation} was answered at {Timestamps.Write(stray.ServerDate!.Value)}, outside of the "
                + $"capture, which ended at {Timestamps.Write(state.Header.CaptureEnd)}";
    }

    private static string? FindDoubtOfData(AccountState state) =>
        state.Parts.FirstOrDefault(p => p.GeneratedAt > state.Header.CaptureEnd + Tolerance) is { GeneratedAt: { } made } part
            ? $"the data of {part.Id} was made at {Timestamps.Write(made)}, after the capture, which ended at "
                + $"{Timestamps.Write(state.Header.CaptureEnd)}"
            : null;

    private static TimeSpan? Offset(StateHeader header) =>
        header.ClockOffsetSeconds is { } seconds
            ? TimeSpan.FromSeconds(Math.Clamp(seconds, -TimeSpan.MaxValue.TotalSeconds / 2, TimeSpan.MaxValue.TotalSeconds / 2))
            : null;

    private static string Words(TimeSpan time) =>
        time.TotalDays >= 2 ? $"{(long)time.TotalDays} days"
        : time.TotalHours >= 2 ? $"{(long)time.TotalHours} hours"
        : $"{(long)time.TotalMinutes} minutes";
}
