using IamCompliance.Definitions.Controls;

namespace IamCompliance.Evidence.Ocsf;

/// <summary>Maps outcomes and severities to OCSF's enumerations. The reasons are in <c>README.md</c> beside this file.</summary>
/// <remarks>https://schema.ocsf.io/1.8.0/classes/compliance_finding, https://schema.ocsf.io/1.8.0/objects/compliance</remarks>
internal static class OcsfOutcomes
{
    private const int Other = 99;
    private static readonly OcsfValue Unknown = new(0, "Unknown");

    /// <summary>Gets <c>compliance.status_id</c>.</summary>
    public static OcsfValue ComplianceOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass => new(1, "Pass"),
            Outcome.Fail or Outcome.Waived or Outcome.WaiverExpired => new(3, "Fail"),
            Outcome.Error or Outcome.ManualPending => Unknown,
            Outcome.NotApplicable => new(Other, "Not Applicable"),
            Outcome.Attested => new(Other, "Attested"),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No status."),
        };

    /// <summary>Gets <c>status_id</c>, which says how far people are with the finding.</summary>
    public static OcsfValue StatusOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Waived => new(3, "Suppressed"),
            Outcome.Pass or Outcome.Attested or Outcome.NotApplicable => new(Other, "No Action Needed"),
            _ => new(1, "New"),
        };

    /// <summary>Gets <c>severity_id</c>: of a failure, and of what may be one, as the control says; nothing else needs attention.</summary>
    public static OcsfValue SeverityOf(Outcome outcome, Severity? severity) =>
        (outcome, severity) switch
        {
            (Outcome.Pass or Outcome.Attested or Outcome.NotApplicable, _) => new(1, "Informational"),
            (_, null) => Unknown,
            (_, Severity.Informational) => new(1, "Informational"),
            (_, Severity.Low) => new(2, "Low"),
            (_, Severity.Medium) => new(3, "Medium"),
            (_, Severity.High) => new(4, "High"),
            (_, Severity.Critical) => new(5, "Critical"),
            _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "No severity."),
        };
}
