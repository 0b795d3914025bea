using System.Globalization;

namespace IamCompliance.Policies.Analysis;

/// <summary>An instant at which somebody may make a request: that of the capture, or one after it at which policies begin or cease to
/// hold.</summary>
/// <param name="At">The instant.</param>
/// <param name="IsFuture">Whether it lies after the capture.</param>
internal sealed record ReachableInstant(DateTimeOffset At, bool IsFuture)
{
    /// <summary>Gets the keys that tell the time.</summary>
    public static IReadOnlyList<string> Asking { get; } = ["aws:CurrentTime", "aws:EpochTime", "aws:TokenIssueTime"];

    /// <summary>Gets the keys of a request at this instant, with credentials made at once.</summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Keys { get; } =
    [
        new(Asking[0], [Text(At)]),
        new(Asking[1], [At.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)]),
        new(Asking[2], [Text(At)]),
    ];

    /// <summary>Gets what must be waited for, as a condition of a step.</summary>
    public string Condition => $"{Asking[0]} from {Text(At)}";

    private static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
