namespace IamCompliance.History.Diffing;

/// <summary>Says how a subject, a control or a requirement stands now compared with before. Every pair has exactly one.</summary>
public enum ChangeKind
{
    /// <summary>It fails or cannot be decided, and before it did not.</summary>
    New,

    /// <summary>It failed or could not be decided, and now passes or is accepted.</summary>
    Fixed,

    /// <summary>It failed before and fails now, for the same reason.</summary>
    StillFailing,

    /// <summary>It failed before and fails now, for another reason or in another way.</summary>
    ChangedReason,

    /// <summary>It was not there before, and does not fail.</summary>
    Appeared,

    /// <summary>It was there before, and is no more.</summary>
    Vanished,

    /// <summary>It stands otherwise than before without failing then or now: a waiver began, a population became empty.</summary>
    Other,
}
