namespace IamCompliance.State.ConfigFiles;

/// <summary>Is what came of reading a file to its end.</summary>
/// <param name="SnapshotId">The id that stands inside; null for a history file.</param>
/// <param name="Count">The number of items.</param>
/// <param name="Sha256">The digest of the file's bytes.</param>
/// <param name="Problem">Why it was not read to its end; null when it was.</param>
internal sealed record ConfigFileContent(string? SnapshotId, int Count, string Sha256, Doubt? Problem);
