using IamCompliance.Definitions.Controls;

namespace IamCompliance.Evidence.Asff;

/// <summary>Maps outcomes and severities to the words of Security Hub. The reasons are in <c>README.md</c> beside this file.</summary>
/// <remarks>https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_Compliance.html,
/// https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_Workflow.html</remarks>
internal static class AsffStatus
{
    /// <summary>Gets <c>Compliance.Status</c>.</summary>
    public static string ComplianceOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass or Outcome.Attested => "PASSED",
            Outcome.Fail or Outcome.Waived or Outcome.WaiverExpired => "FAILED",
            Outcome.Error or Outcome.ManualPending => "WARNING",
            Outcome.NotApplicable => "NOT_AVAILABLE",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No status."),
        };

    /// <summary>Gets <c>Workflow.Status</c>. An accepted failure is not SUPPRESSED: Security Hub would no longer show it when the waiver
    /// ends.</summary>
    public static string WorkflowOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass or Outcome.Attested or Outcome.NotApplicable => "RESOLVED",
            Outcome.Waived => "NOTIFIED",
            _ => "NEW",
        };

    /// <summary>Gets <c>RecordState</c>.</summary>
    public static string RecordOf(Outcome outcome) => outcome == Outcome.NotApplicable ? "ARCHIVED" : "ACTIVE";

    /// <summary>Gets <c>ReasonCode</c>, which names the outcome exactly.</summary>
    public static string ReasonOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass => "PASS",
            Outcome.Fail => "FAIL",
            Outcome.Error => "ERROR",
            Outcome.NotApplicable => "NOT_APPLICABLE",
            Outcome.ManualPending => "MANUAL_PENDING",
            Outcome.Attested => "ATTESTED",
            Outcome.Waived => "WAIVED",
            Outcome.WaiverExpired => "WAIVER_EXPIRED",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No reason."),
        };

    /// <summary>Gets the label of the severity: of a failure, and of what may be one, as the control says; as Security Hub does,
    /// INFORMATIONAL for all else.</summary>
    public static string SeverityOf(Outcome outcome, Severity? severity) =>
        severity is null || outcome is Outcome.Pass or Outcome.Attested or Outcome.NotApplicable
            ? "INFORMATIONAL"
            : severity.Value.ToString().ToUpperInvariant();
}
