using System.Globalization;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Inputs;
using IamCompliance.Evidence.Model;
using IamCompliance.Running;
using IamCompliance.Xunit.Running;

namespace IamCompliance.Xunit.Framework;

/// <summary>Collects what the tests of a run asked, and says what they did not.</summary>
internal static class EvidenceOfRun
{
    /// <summary>Collects the results of the judged controls and the manual requirements shown.</summary>
    public static async Task<EvidenceRun> CollectAsync(ControlRun run)
    {
        var accounts = new List<AccountResult>();
        foreach (var account in run.Accounts.Where(a => a != RunAssessments.Unlisted))
        {
            if (run.Catalogue.Selected.Any(c => run.Record.Has(account, c.Name)))
                accounts.Add(Narrow(account, (await run.AssessAsync(account)).Account, run.Record));
        }

        return new EvidenceRun
        {
            Catalogue = run.Catalogue,
            Header = run.Start.Finish(null),
            Accounts = accounts,
            ToolVersion = ToolVersion.Current,
            Inputs = new RunInputs(run.Redaction.Definitions, run.Spool.States.States),
            ScopeNote = Scope(run) is { } note ? run.Redaction.Apply(note) : null,
        };
    }

    private static AccountResult Narrow(string name, AccountResult account, RunRecord record) =>
        account with
        {
            Controls = [.. account.Controls.Where(c => record.Has(name, c.Control.Name))],
            Manual = [.. account.Manual.Where(m => record.Has(m.Requirement.Reference))],
        };

    private static string? Scope(ControlRun run)
    {
        var expected = run.Accounts.Count * run.Catalogue.Selected.Count;
        var unreadable = run.Accounts.Where(run.Record.Unreadable.ContainsKey).ToList();
        var notes = new List<string>();
        if (run.Record.ControlCount < expected)
            notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"This run judged {run.Record.ControlCount} of {expected} controls (each account counted for itself)"
                )
            );
        if (unreadable.Count > 0)
            notes.Add($"the state of {string.Join(", ", unreadable)} could not be read");
        var scope = notes.Count == 0 ? null : $"{string.Join("; ", notes)}.";
        return string.Join(" ", new[] { scope, run.AccountsNote }.OfType<string>()) is { Length: > 0 } text ? text : null;
    }
}
