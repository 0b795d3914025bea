using IamCompliance.Assessment.Outcomes;
using IamCompliance.Cli.Capturing;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Waivers;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.State.Model;
using Spectre.Console;

namespace IamCompliance.Cli.Checking;

/// <summary>Prints the verdicts of a check.</summary>
internal static class CheckReport
{
    public static void PrintJson(CheckResult check, CancellationToken cancellationToken)
    {
        using (var output = Terminal.Console.OpenOutput())
            ResultsWriter.Write(check.Run, output, cancellationToken);
        PrintUnreadable(check);
        Terminal.Note($"Evidence: {check.Entry}");
    }

    public static void PrintTable(CheckResult check)
    {
        foreach (var account in check.Run.Accounts)
            Print(account);
        if (check.Run.ScopeNote is { } note)
            Terminal.Note(note);
        if (PlanReport.LeftOut(check.Run.Catalogue.OnRequest) is { } leftOut)
            Terminal.Note(leftOut);
        PrintUnreadable(check);
        Terminal.Line($"Evidence: {check.Entry}");
    }

    private static void Print(AccountResult account)
    {
        if (account.State.Problem is not null)
        {
            // A table would say the same of each control.
            Terminal.Line($"Account {account.Name} ({account.State.AccountId}), not read: {account.Controls.Count} Error");
            return;
        }

        Terminal.Line($"Account {account.Name} ({account.State.AccountId}), captured {account.State.CaptureEnd:yyyy-MM-dd'T'HH:mm:ss'Z'}");
        if (StateClock.DescribeOffset(account.State) is { } offset)
            Terminal.Warn(offset);
        var table = new Table();
        table.AddColumns("control", "severity", "verdict");
        foreach (var heading in new[] { "in scope", "pass", "fail", "error", "waived" })
            table.AddColumn(new TableColumn(heading).RightAligned());
        table.AddColumn("why");
        foreach (var chapter in Chapters.All)
        {
            foreach (var result in account.Controls.Where(c => c.Control.Control.Chapter == chapter))
                table.AddRow(Row(result));
        }

        foreach (var manual in account.Manual)
            table.AddRow(
                new Text($"{manual.Requirement.Reference.Program} {manual.Requirement.Reference.Requirement}"),
                new Text(""),
                Verdict(manual.Outcome),
                new Text(""),
                new Text(""),
                new Text(""),
                new Text(""),
                new Text(""),
                new Text(manual.Summary)
            );
        Terminal.Write(table);
        foreach (var waiver in account.UnusedWaivers)
            Print(waiver, "unused", "nothing failed that it would accept");
        foreach (var finding in account.WaiverFindings)
            Print(finding.Waiver, WaiverWords.Of(finding.Problem), finding.Detail);
        var totals = account
            .Controls.Select(c => c.Outcome)
            .Concat(account.Manual.Select(m => m.Outcome))
            .GroupBy(o => o)
            .OrderBy(g => g.Key);
        Terminal.Line(string.Join(", ", totals.Select(g => $"{g.Count()} {g.Key}")));
    }

    private static void Print(Waiver waiver, string problem, string detail) =>
        Terminal.Line($"Waiver at {waiver.Span.Path}:{waiver.Span.Start.Line} for {waiver.Control}, {problem}: {detail}");

    private static Text[] Row(ControlResult result) =>
        [
            new(result.Control.Name),
            new(result.Control.Control.Severity.ToString().ToLowerInvariant()),
            Verdict(result.Outcome),
            Count(result.Ledger.InScope),
            Count(result.Ledger.Pass),
            Count(result.Ledger.Fail),
            Count(result.Ledger.Error),
            Count(result.Ledger.Waived),
            new(result.Outcome == Outcome.Pass ? "" : result.Summary),
        ];

    private static Text Count(int value) => new(value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static Text Verdict(Outcome outcome) =>
        new(
            outcome.ToString(),
            new Style(
                outcome switch
                {
                    Outcome.Pass or Outcome.Attested => Color.Green,
                    Outcome.Fail or Outcome.WaiverExpired => Color.Red,
                    Outcome.Error => Color.Fuchsia,
                    Outcome.Waived or Outcome.ManualPending => Color.Yellow,
                    _ => Color.Grey,
                }
            )
        );

    public static void PrintUnreadable(CheckResult check)
    {
        foreach (var account in check.Run.Accounts.Where(a => a.State.Problem is not null))
            Terminal.Error(
                $"account {account.Name} could not be read: {account.State.Problem}",
                "nothing is said about this account; mend its state and check again"
            );
    }
}
