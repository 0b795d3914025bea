namespace IamCompliance.Evidence.Model;

/// <summary>Ranks outcomes by how soon a reader must see them, the most urgent first.</summary>
internal static class OutcomeRank
{
    private static readonly Outcome[] Order =
    [
        Outcome.Fail,
        Outcome.WaiverExpired,
        Outcome.Error,
        Outcome.ManualPending,
        Outcome.Waived,
        Outcome.Pass,
        Outcome.Attested,
        Outcome.NotApplicable,
    ];

    /// <summary>Gets the outcomes, most urgent first.</summary>
    public static IReadOnlyList<Outcome> All => Order;

    /// <summary>Gets the place of an outcome, 0 for the most urgent.</summary>
    public static int Of(Outcome outcome) => Array.IndexOf(Order, outcome);
}
