namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Says how a finding stands, in OSCAL's words: the one place where outcomes become them.</summary>
/// <param name="State"><c>satisfied</c> or <c>not-satisfied</c>; OSCAL has no third.</param>
/// <param name="Reason"><c>pass</c>, <c>fail</c>, or <c>other</c>: nothing was shown either way, or not by a test.</param>
/// <param name="Implementation">The implementation status where it says more; null where it does not.</param>
/// <param name="Words">The same for people.</param>
/// <remarks>https://pages.nist.gov/OSCAL-Reference/models/v1.1.3/assessment-results/json-reference/ (finding, target, status)</remarks>
internal sealed record FindingStatus(string State, string Reason, string? Implementation, string Words)
{
    private const string Satisfied = "satisfied";
    private const string NotSatisfied = "not-satisfied";
    private const string Other = "other";

    /// <summary>Finds the status of a requirement.</summary>
    /// <param name="outcome">The most urgent outcome of what the requirement rests on.</param>
    /// <param name="isPartial">Whether less of it is tested than controls could test.</param>
    public static FindingStatus Of(Outcome outcome, bool isPartial)
    {
        var status = Of(outcome);
        return isPartial && status.State == Satisfied
            ? new FindingStatus(NotSatisfied, Other, "partial", $"Only a part of the requirement is tested; for that part: {status.Words}")
            : status;
    }

    private static FindingStatus Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass => new(Satisfied, "pass", null, "Everything that was tested holds."),
            Outcome.Attested => new(Satisfied, Other, null, "A person attested it; no test shows it."),
            Outcome.Fail => new(NotSatisfied, "fail", null, "Something that was tested does not hold."),
            Outcome.WaiverExpired => new(
                NotSatisfied,
                "fail",
                null,
                "Something that was tested does not hold, and the waiver that accepted it has run out."
            ),
            Outcome.Waived => new(NotSatisfied, "fail", null, "Something that was tested does not hold; a waiver accepts it for now."),
            Outcome.Error => new(
                NotSatisfied,
                Other,
                null,
                "It could not be decided: something was not completely read, or is not as it was attested. "
                    + "This is neither a pass nor a failure."
            ),
            Outcome.ManualPending => new(
                NotSatisfied,
                Other,
                null,
                "It could not be decided: a person must attest it, and no attestation is in force. This is neither a pass nor a failure."
            ),
            Outcome.NotApplicable => new(
                NotSatisfied,
                Other,
                "not-applicable",
                "It does not apply: nothing is in scope, and the population was read to its end. This is neither a pass nor a failure."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No status."),
        };
}
