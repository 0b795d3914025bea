using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Signing;

namespace IamCompliance.Evidence.Package;

/// <summary>Says how a package is written.</summary>
public sealed record PackageOptions
{
    /// <summary>Gets the formats besides <c>run.json</c> and <c>results.json</c>.</summary>
    public IReadOnlyCollection<EvidenceFormat> Formats { get; init; } = EvidenceFormats.All;

    /// <summary>Gets what signs the manifest; null for no signature.</summary>
    public IEvidenceSigner? Signer { get; init; }

    /// <summary>Gets the address of the time-stamping authority that the signature is shown to; null for no timestamp.</summary>
    public Uri? TimestampAuthority { get; init; }

    /// <summary>Gets whether the package is written as a zip file beside the directory too.</summary>
    public bool Zip { get; init; }
}
