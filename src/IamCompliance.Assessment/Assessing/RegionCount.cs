namespace IamCompliance.Assessment.Assessing;

/// <summary>Counts who satisfies a control's <c>where</c> in one region; null for the whole account.</summary>
internal sealed record RegionCount(string? Region, MatchTally Tally);
