using System.Globalization;
using System.Text;
using IamCompliance.Definitions.Linking;
using IamCompliance.Xunit.Verdicts;

namespace IamCompliance.Xunit.Messages;

/// <summary>Opens a failure message: which control, on which account, as of when, and where the evidence lies.</summary>
internal static class MessageHead
{
    /// <summary>Writes the head.</summary>
    public static void Append(StringBuilder text, ControlVerdict verdict)
    {
        var (bound, state) = (verdict.Result.Control, verdict.Account.State);
        text.Append(CultureInfo.InvariantCulture, $"{verdict.Result.Outcome}: {bound.Control.Title}\n");
        Line(text, "control", $"{bound.Name}, severity {bound.Control.Severity.ToString().ToLowerInvariant()}{Parameters(bound)}");
        Line(
            text,
            "account",
            $"{verdict.Account.Name} ({state.AccountId}), as of "
                + $"{state.CaptureEnd.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}"
        );
        Line(text, "required", bound.Control.Description);
        Line(text, "found", verdict.Result.Summary);
        Line(text, "counts", LedgerLine.Of(verdict.Result.Ledger));
        Line(text, "evidence", verdict.Evidence);
    }

    private static void Line(StringBuilder text, string name, string value) =>
        text.Append(CultureInfo.InvariantCulture, $"  {name, -9} {value}\n");

    private static string Parameters(BoundControl bound) =>
        bound.Parameters.Count == 0
            ? ""
            : $", {string.Join(", ", bound.Parameters.Select(p => $"{p.Parameter.Name} = {p.Value.Text} ({p.Origin})"))}";
}
