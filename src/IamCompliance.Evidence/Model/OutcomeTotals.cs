using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Evidence.Model;

/// <summary>Counts controls and manual requirements by outcome; every outcome of the closed set is counted, also those nobody
/// has.</summary>
internal sealed class OutcomeTotals
{
    private readonly int[] counts = new int[Enum.GetValues<Outcome>().Length];

    /// <summary>Gets the outcomes in the order of the closed set.</summary>
    public static IReadOnlyList<Outcome> Outcomes { get; } = Enum.GetValues<Outcome>();

    /// <summary>Gets how many have an outcome.</summary>
    public int this[Outcome outcome] => counts[(int)outcome];

    /// <summary>Gets how many were counted.</summary>
    public int Sum => counts.Sum();

    /// <summary>Counts the controls and the manual requirements of one account.</summary>
    public static OutcomeTotals Of(AccountResult account) =>
        Of(account.Controls.Select(c => c.Outcome).Concat(account.Manual.Select(m => m.Outcome)));

    /// <summary>Counts outcomes.</summary>
    public static OutcomeTotals Of(IEnumerable<Outcome> outcomes)
    {
        var totals = new OutcomeTotals();
        foreach (var outcome in outcomes)
            totals.counts[(int)outcome]++;
        return totals;
    }
}
