namespace IamCompliance.Snapshots.Acceptance;

/// <summary>Names evidence that a test produced and nobody accepted yet.</summary>
/// <param name="ReceivedPath">The full path of what was produced.</param>
/// <param name="VerifiedPath">The full path it will have once accepted.</param>
/// <param name="IsNew">Whether nothing was ever accepted at that path.</param>
public sealed record PendingSnapshot(string ReceivedPath, string VerifiedPath, bool IsNew);
