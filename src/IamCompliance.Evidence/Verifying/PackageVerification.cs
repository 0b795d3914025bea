using IamCompliance.Evidence.Run;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Is what the verification of a package came to.</summary>
public sealed record PackageVerification
{
    /// <summary>Gets where the package lies, as it was named.</summary>
    public required string Package { get; init; }

    /// <summary>Gets everything that is wrong, in the order of paths.</summary>
    public required IReadOnlyList<VerificationFinding> Findings { get; init; }

    /// <summary>Gets what is known about the signature.</summary>
    public required SignatureStatus Signature { get; init; }

    /// <summary>Gets the id of the key that the signature names; null without one.</summary>
    public string? KeyId { get; init; }

    /// <summary>Gets what is known about the timestamp.</summary>
    public required TimestampStatus Timestamp { get; init; }

    /// <summary>Gets the instant that the timestamp states; null without one.</summary>
    public DateTimeOffset? TimestampInstant { get; init; }

    /// <summary>Gets how many files the manifest lists; null when it cannot be read.</summary>
    public int? FileCount { get; init; }

    /// <summary>Gets the SHA-256 of <c>manifest.json</c>, lower-case hex; null when it is not there.</summary>
    public string? ManifestSha256 { get; init; }

    /// <summary>Gets the id of the run; null when the manifest cannot be read.</summary>
    public Guid? RunId { get; init; }

    /// <summary>Gets when the run ended; null when its header cannot be read.</summary>
    public DateTimeOffset? Finished { get; init; }

    /// <summary>Gets the version of the tool that wrote the package; null when the manifest cannot be read.</summary>
    public string? ToolVersion { get; init; }

    /// <summary>Gets the package this one follows; null for the first.</summary>
    public PreviousPackage? Previous { get; init; }

    /// <summary>Gets whether nothing is known to be wrong with it. Whether that proves who wrote it, <see cref="Signature"/>
    /// says.</summary>
    public bool IsIntact => Findings.Count == 0;

    /// <summary>Gets whether another version of the tool wrote it, so that nothing could be verified.</summary>
    public bool IsOfUnknownVersion => Findings.Count > 0 && Findings.All(f => f.Kind == VerificationFindingKind.UnknownVersion);
}
