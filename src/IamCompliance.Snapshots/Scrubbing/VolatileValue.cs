namespace IamCompliance.Snapshots.Scrubbing;

/// <summary>Pairs a value that changes with every capture with the token that stands for it in snapshots.</summary>
/// <param name="Value">The value as it is written: an instant, a digest, a request id.</param>
/// <param name="Token">What replaces it, such as <c>{captured}</c>.</param>
public sealed record VolatileValue(string Value, string Token);
