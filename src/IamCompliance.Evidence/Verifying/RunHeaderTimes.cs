namespace IamCompliance.Evidence.Verifying;

/// <summary>Holds when a run was made, by the clock of its machine.</summary>
internal sealed record RunHeaderTimes(DateTimeOffset Started, DateTimeOffset Finished);
