namespace IamCompliance.History.Periods;

/// <summary>Is a time in which a control failed.</summary>
/// <param name="Began">The first observation that failed.</param>
/// <param name="LastFailing">The last one that failed.</param>
/// <param name="Ended">The first one after it that says it no longer does; null while nobody has seen that.</param>
/// <param name="EndedBy">The outcome then.</param>
public sealed record Episode(DateTimeOffset Began, DateTimeOffset LastFailing, DateTimeOffset? Ended, Outcome? EndedBy)
{
    /// <summary>Gets the longest time it can have taken to mend it, from the first observation that failed to the first that no longer did;
    /// null while it is open.</summary>
    public TimeSpan? TimeToFix => Ended - Began;
}
