namespace IamCompliance.Assessment.Attesting;

/// <summary>Says what was found where an attestation names a file.</summary>
/// <param name="Sha256">The SHA-256 of what was found, lower-case hex; null when nothing could be read.</param>
/// <param name="Problem">Why nothing could be read, as the rest of a sentence; null when it was.</param>
public sealed record AttachmentReading(string? Sha256, string? Problem);
