namespace IamCompliance.Evidence.JUnit;

/// <summary>Maps outcomes to the elements of JUnit XML. The reasons are in <c>README.md</c> beside this file.</summary>
internal static class JUnitOutcomes
{
    /// <summary>Gets the name of the element inside of a test case; null for none, which is how the format says that it passed.</summary>
    public static string? ElementOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass or Outcome.Attested => null,
            Outcome.Fail or Outcome.WaiverExpired => "failure",
            Outcome.Error => "error",
            Outcome.NotApplicable or Outcome.ManualPending or Outcome.Waived => "skipped",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No element."),
        };
}
