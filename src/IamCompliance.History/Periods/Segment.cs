namespace IamCompliance.History.Periods;

/// <summary>Is a stretch of time in which one verdict holds, or none.</summary>
/// <param name="From">Its begin.</param>
/// <param name="To">Its end, which is not part of it.</param>
/// <param name="Outcome">The verdict; null where nobody looked: a gap, whatever stands on either side of it.</param>
public sealed record Segment(DateTimeOffset From, DateTimeOffset To, Outcome? Outcome);
