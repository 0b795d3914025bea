using System.Globalization;
using IamCompliance.Cli.Output;
using IamCompliance.History.Periods;
using IamCompliance.History.Writing;
using Spectre.Console;

namespace IamCompliance.Cli.Packages;

/// <summary>Prints the report of a period.</summary>
internal static class PeriodSummary
{
    public static void Print(PeriodReport report, string? folder, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            using var output = Terminal.Console.OpenOutput();
            PeriodJson.Write(report, output);
            return;
        }

        foreach (var problem in report.Unreadable)
            Terminal.Warn(problem.Problem);
        foreach (var problem in report.ChainProblems)
            Terminal.Warn($"{problem.Package} {problem.Problem}");
        var table = new Table();
        table.AddColumns("account", "control", "observations", "cadence", "failures", "longest to fix", "at the end");
        foreach (var line in report.Timelines)
            table.AddRow(Cells(line).Select(c => new Text(c)));
        Terminal.Write(table);
        Terminal.Line(
            $"{report.Packages.Count} packages, {report.Timelines.Count} timelines, "
                + $"{report.Timelines.Count(t => !t.IsCadenceKept)} with gaps"
        );
        foreach (var subject in report.Sample)
            Terminal.Line($"sample: {subject.Package} {subject.Account} {subject.Control} {subject.Subject} {subject.Outcome}");
        if (folder is not null)
            Terminal.Line($"Report: {Path.Combine(Path.GetFullPath(folder), PeriodWriter.Files[0])}");
    }

    private static string[] Cells(Timeline line) =>
        [
            line.Account,
            line.Control,
            line.Observations.ToString(CultureInfo.InvariantCulture),
            line.IsCadenceKept ? "kept" : string.Create(CultureInfo.InvariantCulture, $"missed ({line.Gaps.Count()})"),
            line.Episodes.Count.ToString(CultureInfo.InvariantCulture),
            line.Episodes.Max(e => e.TimeToFix) is { } longest
                ? string.Create(CultureInfo.InvariantCulture, $"{longest.TotalDays:0.#} days")
                : "",
            line.Segments is [.., var last] ? last.Outcome?.ToString() ?? "gap" : "",
        ];
}
