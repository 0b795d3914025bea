namespace IamCompliance.Definitions.Profiles;

/// <summary>Names a format of evidence that a run can write besides <c>results.json</c>, which is always written. In YAML each is its name
/// in lower case.</summary>
public enum EvidenceFormat
{
    /// <summary>The page for people.</summary>
    Html,

    /// <summary>One Markdown report for each control and account, and a summary of the run.</summary>
    Markdown,

    /// <summary>One row for every subject.</summary>
    Csv,

    /// <summary>OSCAL assessment results, plan of action and milestones, assessment plan and component definition, as NIST defines
    /// them.</summary>
    Oscal,

    /// <summary>SARIF 2.1.0, as OASIS defines it.</summary>
    Sarif,

    /// <summary>OCSF compliance findings (class 2003).</summary>
    Ocsf,

    /// <summary>AWS Security Finding Format, as Security Hub takes it.</summary>
    Asff,

    /// <summary>Common Test Report Format.</summary>
    Ctrf,

    /// <summary>JUnit XML, as the Apache Ant schema has it.</summary>
    Junit,

    /// <summary>CycloneDX attestations (CDXA).</summary>
    Cyclonedx,
}
