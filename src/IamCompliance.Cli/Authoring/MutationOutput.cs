using System.Globalization;
using IamCompliance.Assessment.Mutating;
using IamCompliance.Cli.Output;
using Spectre.Console;

namespace IamCompliance.Cli.Authoring;

/// <summary>Prints which mistakes in controls no case notices, and each control's score.</summary>
internal static class MutationOutput
{
    public static void Print(IReadOnlyList<MutationReport> reports)
    {
        foreach (var report in reports)
            PrintProblems(report);
        var table = new Table().AddColumns("control", "noticed", "mutants", "equivalent", "score");
        foreach (var report in reports)
            table.AddRow(
                new Text(report.Control.Id),
                Number(report.Noticed),
                Number(report.Total),
                Number(report.Mutants.Count - report.Total),
                new Text(Score(report))
            );
        Terminal.Write(table);
        Terminal.Line(
            $"{reports.Count(r => r.IsProven)} of {reports.Count} controls proven, "
                + $"{reports.Sum(r => r.Noticed)} of {reports.Sum(r => r.Total)} mistakes noticed"
        );
    }

    public static void WriteJson(IReadOnlyList<MutationReport> reports) =>
        JsonOutput.Write(
            new
            {
                controls = reports.Select(r => new
                {
                    id = r.Control.Id,
                    noticed = r.Noticed,
                    total = r.Total,
                    proven = r.IsProven,
                    failingCases = r.FailingCases.Select(c => new { name = c.Case.Name, message = c.Message }),
                    mutants = r.Mutants.Select(m => new
                    {
                        m.Change,
                        fate = m.Fate,
                        path = m.Span.Path,
                        line = m.Span.Start.Line,
                        column = m.Span.Start.Column,
                        m.Reason,
                    }),
                    staleMarks = r.StaleMarks.Select(s => new
                    {
                        change = s.Mark.Change,
                        s.Problem,
                        path = s.Mark.Span.Path,
                        line = s.Mark.Span.Start.Line,
                    }),
                }),
            }
        );

    private static void PrintProblems(MutationReport report)
    {
        foreach (var failing in report.FailingCases)
            Terminal.Error(
                $"{report.Control.Id}: the case `{failing.Case.Name}` fails already without a mistake ({failing.Case.Span})",
                "`iamc test` says why; mutants run once all cases pass"
            );
        foreach (var survivor in report.Mutants.Where(m => m.Fate == MutantFate.Survived))
            Terminal.Error(
                $"{report.Control.Id}: no case notices `{survivor.Change}` ({survivor.Span})",
                "write a case that fails with it; or, where the control means the same, name it with a reason "
                    + "under equivalentMutants in cases.yaml"
            );
        foreach (var stale in report.StaleMarks)
            Terminal.Error(
                $"{report.Control.Id}: `{stale.Mark.Change}` {stale.Problem} ({stale.Mark.Span})",
                "remove it from equivalentMutants"
            );
    }

    private static string Score(MutationReport report) =>
        report.FailingCases.Count > 0 ? "cases fail"
        : report.Total == 0 ? "nothing to change"
        : (100 * report.Noticed / report.Total).ToString(CultureInfo.InvariantCulture) + " %";

    private static Text Number(int number) => new(number.ToString(CultureInfo.InvariantCulture));
}
