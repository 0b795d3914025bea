using System.Globalization;
using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Xunit.Messages;

/// <summary>Writes a population ledger as one line, with both its equations.</summary>
internal static class LedgerLine
{
    /// <summary>Writes the line.</summary>
    public static string Of(PopulationLedger ledger) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"read {ledger.Read} = in scope {ledger.InScope} + excluded {ledger.Excluded}{Reasons(ledger)}; "
                + $"in scope {ledger.InScope} = pass {ledger.Pass} + fail {ledger.Fail} + error {ledger.Error} + waived {ledger.Waived}"
        );

    private static string Reasons(PopulationLedger ledger) =>
        ledger.Exclusions.Count == 0
            ? ""
            : $" ({string.Join("; ", ledger.Exclusions.Select(e => FormattableString.Invariant($"{e.Count}: {e.Reason}")))})";
}
