using IamCompliance.Definitions.Waivers;

namespace IamCompliance.Assessment.Outcomes;

/// <summary>Gives the verdict on one subject.</summary>
public sealed record SubjectResult
{
    /// <summary>Gets the subject: an ARN or id, followed by <c>#list/key</c> when the subject is an element of a list.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets what was observed, before any waiver: Pass, Fail or Error.</summary>
    public required Outcome Observation { get; init; }

    /// <summary>Gets the outcome: the observation, or Waived or WaiverExpired in place of Fail.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Gets the comparisons that decided, in the control's order. They may be worded anew at each reading: keep a copy to read
    /// them more than once.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>Gets the waiver that applied, in force or expired.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>Gets why a waiver that might have been meant for this failure did not apply; null when there is nothing to say.</summary>
    public string? WaiverNote { get; init; }

    /// <summary>Gets the remediation command with placeholders filled in for this subject; null where the control has none or the subject
    /// passes.</summary>
    public string? RemediationCli { get; init; }
}
