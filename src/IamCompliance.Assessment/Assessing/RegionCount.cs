namespace IamCompliance.Assessment.Assessing;

/// <summary>Counts who satisfies a control's <c>where</c> in one region.</summary>
/// <param name="Region">The region; null for the whole account, and for regions of which nobody knows the names.</param>
/// <param name="Tally">The count; null for regions that nobody read.</param>
/// <param name="Cause">Why more regions may count than were read, as the rest of a sentence; null when none do.</param>
internal sealed record RegionCount(string? Region, MatchTally? Tally, string? Cause = null)
{
    /// <summary>Gets the words for the region.</summary>
    public string Name => Region ?? "other regions";
}
