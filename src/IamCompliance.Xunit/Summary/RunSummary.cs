using System.Globalization;
using System.Text;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.State.Model;
using IamCompliance.Xunit.Running;

namespace IamCompliance.Xunit.Summary;

/// <summary>Writes what a person sees at the end of a run: verdicts, counts, and where the evidence lies.</summary>
internal static class RunSummary
{
    private const int MostRows = 150;

    /// <summary>Writes the summary.</summary>
    /// <param name="run">The run.</param>
    /// <param name="evidence">What it assessed.</param>
    /// <param name="directory">The directory of the evidence package.</param>
    /// <param name="problem">Why the package could not be written; empty when it was.</param>
    public static string Write(ControlRun run, EvidenceRun evidence, string directory, string problem)
    {
        var text = new StringBuilder();
        var rows = VerdictRow.Of(evidence, run.Record);
        foreach (var account in evidence.Accounts)
            AppendAccount(text, account);
        VerdictTable.Append(text, rows, MostRows);
        foreach (var description in run.Record.Unreadable.OrderBy(u => u.Key, StringComparer.Ordinal))
            text.Append(description.Value).Append('\n');
        AppendTotals(text, evidence);
        if (evidence.ScopeNote is { } note)
            text.Append(note).Append('\n');
        text.Append(
            problem.Length == 0
                ? $"Evidence: {Path.Combine(directory, "index.html")}\n"
                : $"The evidence package could not be written: {problem}\n"
        );
        return text.ToString();
    }

    private static void AppendAccount(StringBuilder text, AccountResult account)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"{account.Name} ({account.State.AccountId}), as of {account.State.CaptureEnd.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}\n"
        );
        if (StateClock.DescribeOffset(account.State) is { } offset)
            text.Append(CultureInfo.InvariantCulture, $"When it was read, {offset}.\n");
    }

    private static void AppendTotals(StringBuilder text, EvidenceRun evidence)
    {
        var totals = evidence
            .Accounts.SelectMany(a => a.Controls.Select(c => c.Outcome).Concat(a.Manual.Select(m => m.Outcome)))
            .CountBy(o => o)
            .OrderBy(t => t.Key)
            .Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Key} {t.Value}"));
        text.Append('\n').AppendJoin(" · ", totals).Append('\n');
    }
}
