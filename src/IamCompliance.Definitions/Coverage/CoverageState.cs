namespace IamCompliance.Definitions.Coverage;

/// <summary>Says by what a requirement is covered; every requirement has exactly one of these.</summary>
public enum CoverageState
{
    /// <summary>By controls, as far as controls can.</summary>
    Automated,

    /// <summary>By controls that leave out something which controls could test, or of which the profile excludes one.</summary>
    Partial,

    /// <summary>By a person's attestation.</summary>
    Manual,

    /// <summary>By AWS alone: see the report in AWS Artifact.</summary>
    Inherited,

    /// <summary>By nothing yet.</summary>
    Uncovered,
}
