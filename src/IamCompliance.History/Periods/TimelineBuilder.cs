namespace IamCompliance.History.Periods;

/// <summary>Makes a timeline from observations: each holds until the next one, and no longer than the cadence allows.</summary>
internal static class TimelineBuilder
{
    /// <summary>Lays out what held when.</summary>
    /// <param name="observations">The observations by time, those before the period included.</param>
    /// <param name="settings">The period.</param>
    public static IReadOnlyList<Segment> Segments(IReadOnlyList<TimedVerdict> observations, PeriodSettings settings)
    {
        var segments = new List<Segment>();
        var at = settings.From;
        for (var i = 0; i < observations.Count && at < settings.To; i++)
        {
            var observation = observations[i];
            var next = i + 1 < observations.Count ? observations[i + 1].Time : DateTimeOffset.MaxValue;
            var until = Min(Min(next, After(observation.Time, settings.Every)), settings.To);
            if (until <= at)
                continue;
            var from = Max(observation.Time, settings.From);
            Add(segments, at, Min(from, settings.To), null);
            Add(segments, Min(from, settings.To), until, observation.Outcome);
            at = until;
        }

        Add(segments, at, settings.To, null);
        return segments;
    }

    /// <summary>Finds the times of failure among the observations within the period.</summary>
    public static IReadOnlyList<Episode> Episodes(IEnumerable<TimedVerdict> observations)
    {
        var episodes = new List<Episode>();
        Episode? open = null;
        foreach (var observation in observations)
        {
            if (observation.Outcome is Outcome.Fail or Outcome.WaiverExpired)
            {
                open = open is null
                    ? new Episode(observation.Time, observation.Time, null, null)
                    : open with
                    {
                        LastFailing = observation.Time,
                    };
            }
            else if (open is not null && observation.Outcome is not Outcome.Error)
            {
                // What cannot be decided has not been mended.
                episodes.Add(open with { Ended = observation.Time, EndedBy = observation.Outcome });
                open = null;
            }
        }

        if (open is not null)
            episodes.Add(open);
        return episodes;
    }

    /// <summary>Finds the observations at which the control was another than before.</summary>
    public static IReadOnlyList<DateTimeOffset> ControlChanges(IReadOnlyList<TimedVerdict> observations, DateTimeOffset from) =>
        [
            .. observations
                .Zip(observations.Skip(1))
                .Where(p => p.First.Digest != p.Second.Digest && p.Second.Time >= from)
                .Select(p => p.Second.Time),
        ];

    private static void Add(List<Segment> segments, DateTimeOffset from, DateTimeOffset to, Outcome? outcome)
    {
        if (to <= from)
            return;
        if (segments is [.., var last] && last.Outcome == outcome && last.To == from)
            segments[^1] = last with { To = to };
        else
            segments.Add(new Segment(from, to, outcome));
    }

    private static DateTimeOffset After(DateTimeOffset time, TimeSpan every) =>
        DateTimeOffset.MaxValue - time > every ? time + every : DateTimeOffset.MaxValue;

    private static DateTimeOffset Min(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private static DateTimeOffset Max(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
