namespace IamCompliance.Evidence.CycloneDx;

/// <summary>Maps outcomes to the terms of attestations: what is claimed, whether for or against a requirement, and how far it conforms. The
/// reasons are in <c>README.md</c> beside this file.</summary>
internal static class CdxStance
{
    /// <summary>Decides whether a claim speaks for its requirement. What could not be decided never does.</summary>
    public static bool IsFor(Outcome outcome) => outcome is Outcome.Pass or Outcome.Attested or Outcome.NotApplicable;

    /// <summary>Gets how far a requirement is met, 0 or 1; null where that is not known, and where nobody is in scope.</summary>
    public static int? ScoreOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass or Outcome.Attested => 1,
            Outcome.Fail or Outcome.Waived or Outcome.WaiverExpired => 0,
            Outcome.Error or Outcome.ManualPending or Outcome.NotApplicable => null,
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No score."),
        };
}
