using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Evidence.Markdown;

/// <summary>Shows that the population balances.</summary>
internal static class PopulationSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownDocument document, PopulationLedger ledger)
    {
        document.Section($"Population");
        document.Line($"- read {ledger.Read} = in scope {ledger.InScope} + excluded {ledger.Excluded}");
        foreach (var exclusion in ledger.Exclusions)
            document.Line($"- excluded {exclusion.Count}: {exclusion.Reason}");
        document.Line(
            $"- in scope {ledger.InScope} = pass {ledger.Pass} + fail {ledger.Fail} + error {ledger.Error} + waived {ledger.Waived}"
        );
    }
}
