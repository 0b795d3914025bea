namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Is an access key of a synthetic user.</summary>
internal sealed record SyntheticKey(string Id, bool IsActive, DateTimeOffset Created, DateTimeOffset? LastUsed);
