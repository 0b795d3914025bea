namespace IamCompliance.Foundations.Vocabulary;

/// <summary>The closed set of outcomes, mapped once to every output format.</summary>
public enum Outcome
{
    /// <summary>Holds for everybody in scope.</summary>
    Pass,

    /// <summary>Does not hold.</summary>
    Fail,

    /// <summary>Cannot be decided: something was not completely read.</summary>
    Error,

    /// <summary>Nobody is in scope, and the population was read to its end.</summary>
    NotApplicable,

    /// <summary>Waits for a person's attestation.</summary>
    ManualPending,

    /// <summary>A person attested it.</summary>
    Attested,

    /// <summary>Does not hold, and every failure is accepted for now.</summary>
    Waived,

    /// <summary>Does not hold, and the acceptance has run out.</summary>
    WaiverExpired,
}
