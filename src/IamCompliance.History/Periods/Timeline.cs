namespace IamCompliance.History.Periods;

/// <summary>Shows one control on one account over a period.</summary>
/// <param name="Account">The name of the account.</param>
/// <param name="AccountId">Its id.</param>
/// <param name="Control">The name of the control.</param>
/// <param name="Title">Its title.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Observations">The number of observations within the period.</param>
/// <param name="Segments">What held when; together they are the whole period.</param>
/// <param name="Episodes">The times in which it failed.</param>
/// <param name="ControlChanges">The observations at which the control was another than before.</param>
public sealed record Timeline(
    string Account,
    string AccountId,
    string Control,
    string Title,
    string Severity,
    int Observations,
    IReadOnlyList<Segment> Segments,
    IReadOnlyList<Episode> Episodes,
    IReadOnlyList<DateTimeOffset> ControlChanges
)
{
    /// <summary>Gets the stretches in which nobody looked.</summary>
    public IEnumerable<Segment> Gaps => Segments.Where(s => s.Outcome is null);

    /// <summary>Gets whether somebody looked often enough throughout.</summary>
    public bool IsCadenceKept => !Gaps.Any();
}
