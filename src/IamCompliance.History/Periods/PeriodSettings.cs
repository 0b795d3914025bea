namespace IamCompliance.History.Periods;

/// <summary>Says what is asked of a period.</summary>
/// <param name="From">Its begin.</param>
/// <param name="To">Its end, which is not part of it.</param>
/// <param name="Every">How long an observation holds: the cadence is kept while no two are further apart.</param>
/// <param name="SampleSize">The number of subjects to draw for a person to look at.</param>
/// <param name="Seed">What the drawing begins with; the same seed draws the same subjects.</param>
public sealed record PeriodSettings(DateTimeOffset From, DateTimeOffset To, TimeSpan Every, int SampleSize, string Seed);
