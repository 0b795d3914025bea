namespace IamCompliance.Definitions.Profiles;

/// <summary>Says what evidence a run leaves: where, in which formats, signed by which key.</summary>
public sealed record EvidenceSettings
{
    /// <summary>Gets where a package goes when nobody says.</summary>
    public const string DefaultDirectory = "TestResults/evidence";

    /// <summary>Gets what holds where a profile says nothing.</summary>
    public static EvidenceSettings Default { get; } = new();

    /// <summary>Gets the directory of the package, relative to the profile.</summary>
    public string Directory { get; init; } = DefaultDirectory;

    /// <summary>Gets the formats, in their order.</summary>
    public IReadOnlyList<EvidenceFormat> Formats { get; init; } = EvidenceFormats.All;

    /// <summary>Gets the signing key: the path of a PEM file relative to the profile, <c>env:NAME</c> of an environment variable that holds
    /// one, or <c>kms:</c> and the ARN of an AWS KMS key; null for no signature.</summary>
    public string? Sign { get; init; }

    /// <summary>Gets the address of an RFC 3161 time-stamping authority; null for no timestamp.</summary>
    public string? Timestamp { get; init; }

    /// <summary>Gets the package this one follows: a package, or a folder of packages of which the newest counts, relative to the profile;
    /// null for none.</summary>
    public string? Previous { get; init; }

    /// <summary>Gets whether account ids are replaced by aliases, the same one for the same account throughout.</summary>
    public bool AliasesAccountIds { get; init; }

    /// <summary>Gets whether the package is written as a zip file beside the directory too.</summary>
    public bool Zip { get; init; }
}
