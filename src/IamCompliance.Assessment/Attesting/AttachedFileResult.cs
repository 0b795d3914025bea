using IamCompliance.Definitions.Attestations;

namespace IamCompliance.Assessment.Attesting;

/// <summary>Compares a file as it was attested with the file as it was found.</summary>
/// <param name="File">The file as it was attested.</param>
/// <param name="Found">What was found at the time of the run.</param>
public sealed record AttachedFileResult(AttachedFile File, AttachmentReading Found)
{
    /// <summary>Gets whether it is the same file.</summary>
    public bool IsUnchanged => Found.Sha256 == File.Sha256;

    /// <summary>Gets what is wrong, and what to write if the file is as it should be; null when it is the same file.</summary>
    public string? Problem =>
        IsUnchanged ? null
        : Found.Sha256 is null ? $"the attached file {File.Path} {Found.Problem}"
        : $"the attached file {File.Path} has changed: attested with SHA-256 {File.Sha256}, found {Found.Sha256}; "
            + $"if the file is right, have it reviewed anew and write `sha256: {Found.Sha256}`";
}
