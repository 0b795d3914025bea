namespace IamCompliance.Evidence.Html.Writing;

/// <summary>Explains the outcomes to a reader who is no engineer.</summary>
internal static class OutcomeWords
{
    /// <summary>Says what an outcome means.</summary>
    public static string Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass => "Everything in scope was read, and all of it is as demanded.",
            Outcome.Fail => "At least one thing in scope is not as demanded, and no waiver accepts that.",
            Outcome.Error => "It could not be decided, because something was not read or could not be understood. It counts "
                + "neither as passed nor as failed until the gap is closed.",
            Outcome.NotApplicable => "Everything was read to its end and nothing is in scope, so there was nothing to test.",
            Outcome.ManualPending => "No tool can test it: a person must attest it, and no attestation is in force.",
            Outcome.Attested =>
                "A named person attests it until a stated date, and the files the attestation rests on are unchanged. No tool tested it.",
            Outcome.Waived => "It is not as demanded, and a named owner accepts that until a stated date. The failure stays on record.",
            Outcome.WaiverExpired => "It is not as demanded, and the waiver that accepted it has ended. It counts as a failure.",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No words."),
        };
}
