using IamCompliance.Definitions.Controls;

namespace IamCompliance.Evidence.Sarif;

/// <summary>Maps outcomes and severities to SARIF's words. The reasons are in <c>README.md</c> beside this file.</summary>
internal static class SarifKinds
{
    /// <summary>Gets the kind of a result (section 3.27.9).</summary>
    public static string Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass => "pass",
            Outcome.Fail or Outcome.Waived or Outcome.WaiverExpired => "fail",
            Outcome.Error => "open",
            Outcome.NotApplicable => "notApplicable",
            Outcome.ManualPending => "review",
            Outcome.Attested => "informational",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No kind."),
        };

    /// <summary>Gets the level of a failure (section 3.27.10).</summary>
    public static string LevelOf(Severity severity) =>
        severity switch
        {
            Severity.Critical or Severity.High => "error",
            Severity.Medium => "warning",
            Severity.Low or Severity.Informational => "note",
            _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "No level."),
        };

    /// <summary>Gets the number that code scanning of GitHub turns into the same words again.</summary>
    /// <remarks>https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#reportingdescriptor-object</remarks>
    public static string ScoreOf(Severity severity) =>
        severity switch
        {
            Severity.Critical => "9.5",
            Severity.High => "8.0",
            Severity.Medium => "5.5",
            Severity.Low => "2.0",
            Severity.Informational => "0.0",
            _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "No score."),
        };
}
