namespace IamCompliance.Evidence.Ctrf;

/// <summary>Maps outcomes to the statuses of CTRF, as generated tests map them to those of a test run. The reasons are in <c>README.md</c>
/// beside this file.</summary>
internal static class CtrfStatus
{
    /// <summary>Lists the statuses in the order of the summary.</summary>
    public static IReadOnlyList<string> All { get; } = ["passed", "failed", "skipped", "pending", "other"];

    /// <summary>Gets the status.</summary>
    public static string Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass or Outcome.Attested => "passed",
            Outcome.Fail or Outcome.WaiverExpired or Outcome.Error => "failed",
            Outcome.NotApplicable or Outcome.Waived => "skipped",
            Outcome.ManualPending => "pending",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No status."),
        };
}
