using IamCompliance.Aws.Transport;

namespace IamCompliance.Aws.Calls;

/// <summary>
/// Keeps the first and last date that AWS itself gave, as far as they can be believed: a date that disagrees with the first one and the
/// time that went by since, as a monotonic clock measured it, is somebody's mistake.
/// </summary>
internal sealed class ServerClock(TimeProvider time)
{
    /// <summary>How far the clocks of AWS's services may differ: what AWS itself allows for signed requests.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html</remarks>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private readonly SortedSet<DateTimeOffset> disbelieved = [];
    private DateTimeOffset? origin;
    private long began;

    public DateTimeOffset? First { get; private set; }

    public DateTimeOffset? Last { get; private set; }

    /// <summary>Gets the dates that were not believed, in order.</summary>
    public IReadOnlyList<DateTimeOffset> Disbelieved
    {
        get
        {
            lock (gate)
                return [.. disbelieved];
        }
    }

    /// <summary>Looks at an exchange; what comes back has no date if that is not to be believed.</summary>
    public Attempt? See(Attempt? attempt)
    {
        if (attempt?.Date is not { } date)
            return attempt;
        lock (gate)
        {
            if (origin is null)
                (origin, began) = (date, time.GetTimestamp());
            if ((date - (origin.Value + time.GetElapsedTime(began))).Duration() > Tolerance)
            {
                disbelieved.Add(date);
                return attempt with { Date = null };
            }

            First = First is { } first && first <= date ? first : date;
            Last = Last is { } last && last >= date ? last : date;
            return attempt;
        }
    }
}
