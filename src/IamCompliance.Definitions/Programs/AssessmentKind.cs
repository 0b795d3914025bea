namespace IamCompliance.Definitions.Programs;

/// <summary>Says how a requirement is assessed.</summary>
public enum AssessmentKind
{
    /// <summary>By controls.</summary>
    Automated,

    /// <summary>By a person's attestation.</summary>
    Manual,
}
