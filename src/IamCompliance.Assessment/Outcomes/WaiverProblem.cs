namespace IamCompliance.Assessment.Outcomes;

/// <summary>Says what is wrong with a waiver, besides that nothing used it.</summary>
public enum WaiverProblem
{
    /// <summary>Another waiver in force covers the same failure.</summary>
    Overlapping,

    /// <summary>It covers subjects that pass: were they to fail, nobody would be told.</summary>
    TooWide,

    /// <summary>It begins after the account was captured, and failures wait for it.</summary>
    NotYetInForce,
}
