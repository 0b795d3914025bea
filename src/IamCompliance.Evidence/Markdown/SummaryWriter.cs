using System.Text;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Markdown;

/// <summary>Writes the summary of a run, with as much detail as there is room for.</summary>
internal static class SummaryWriter
{
    /// <summary>
    /// The most bytes. A step summary of GitHub takes 1 MiB and shows nothing of what is longer
    /// (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits); the rest is for
    /// what a workflow adds of its own.
    /// </summary>
    public const int MostBytes = 1_000_000;

    /// <summary>Writes the summary of a run in canonical order, with <c>\n</c> line endings.</summary>
    public static string Write(EvidenceRun run) => Write(run, MostBytes);

    /// <summary>Writes it in at most so many bytes; where even the least detail is longer, that is written.</summary>
    public static string Write(EvidenceRun run, int mostBytes)
    {
        var text = "";
        foreach (var detail in SummaryDetail.Steps)
        {
            var isLast = detail == SummaryDetail.Steps[^1];
            if (Write(run, detail, isLast ? int.MaxValue : mostBytes) is not { } written)
                continue;
            text = written;
            if (Encoding.UTF8.GetByteCount(text) <= mostBytes)
                break;
        }

        return text;
    }

    // Null as soon as it is too long: a run of a hundred thousand findings is not written whole only to be thrown away.
    private static string? Write(EvidenceRun run, SummaryDetail detail, int most)
    {
        var document = new MarkdownDocument(null);
        Head(document, run, detail);
        Programs(document, run);
        if (detail.Accounts)
            Accounts(document, run);
        if (detail.Rules && !SummaryRules.Write(document, run, detail.Subjects, most))
            return null;
        return document.Length <= most ? document.ToString() : null;
    }

    private static void Head(MarkdownDocument document, EvidenceRun run, SummaryDetail detail)
    {
        var totals = OutcomeTotals.Of(run.Accounts.SelectMany(RuleResult.Of).Select(r => r.Outcome));
        document.Line($"# Compliance of {Numbers.Count(run.Accounts.Count, "account")}");
        document.Blank();
        document.Line(
            $"Run {run.Header.Id.ToString():code}, finished {Instants.Text(run.Header.Finished)}, IamCompliance {run.ToolVersion:code}."
        );
        if (run.ScopeNote is { } note)
        {
            document.Blank();
            document.Line($"Not all was run: {note}");
        }

        if (detail.LeftOut is { } missing)
        {
            document.Blank();
            document.Line($"**Left out for want of room: {missing}.** `results.json` has everything.");
        }

        document.Blank();
        document.Line($"| Outcome | Controls and manual requirements |");
        document.Line($"| --- | ---: |");
        foreach (var outcome in OutcomeRank.All)
            document.Line($"| {Label.Of(outcome).Text} | {totals[outcome]} |");
    }

    private static void Programs(MarkdownDocument document, EvidenceRun run)
    {
        var programs = Untested.ChosenPrograms(run.Catalogue);
        if (programs.Count == 0)
            return;
        var standings = new ProgramStandings(run);
        document.Section($"Programs");
        document.Line(
            $"A requirement counts by the most urgent outcome of what it rests on, over all accounts. A pass "
                + $"says that these controls hold, not that the program is met."
        );
        document.Blank();
        foreach (var program in programs)
        {
            var counts = standings
                .Of(program)
                .Select(Label.Of)
                .CountBy(l => l)
                .OrderByDescending(l => l.Value)
                .ThenBy(l => l.Key.Text, StringComparer.Ordinal);
            document.Line(
                $"- {program.Name} {program.Edition}: {string.Join(", ", counts.Select(c => $"{Numbers.Text(c.Value)} {c.Key.Inline}"))}"
            );
        }
    }

    private static void Accounts(MarkdownDocument document, EvidenceRun run)
    {
        var o = OutcomeRank.All.Select(outcome => Label.Of(outcome).Text).ToList();
        document.Section($"Accounts");
        document.Line($"| Account | Id | As of | {o[0]} | {o[1]} | {o[2]} | {o[3]} | {o[4]} | {o[5]} | {o[6]} | {o[7]} |");
        document.Line($"| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var account in run.Accounts)
        {
            var totals = OutcomeTotals.Of(account);
            var n = OutcomeRank.All.Select(outcome => totals[outcome]).ToList();
            document.Line(
                $"| {account.Name:cell} | {account.State.AccountId:cell} | "
                    + $"{Instants.Text(account.State.CaptureEnd)} | {n[0]} | {n[1]} | {n[2]} | {n[3]} | {n[4]} | "
                    + $"{n[5]} | {n[6]} | {n[7]} |"
            );
        }
    }
}
