using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using IamCompliance.History.Index;
using IamCompliance.History.Periods;
using IamCompliance.History.Reading;
using IamCompliance.History.Writing;
using IamCompliance.TestKit;

namespace IamCompliance.Benchmarks.Commands;

/// <summary>Measures the report of a year of daily packages, with and without an index.</summary>
internal static class YearCommand
{
    public static Command Create()
    {
        var accounts = new Option<int>("--accounts") { DefaultValueFactory = _ => 20 };
        var controls = new Option<int>("--controls") { DefaultValueFactory = _ => 100 };
        var command = new Command("year", "Writes 365 daily packages, less the planted gaps, and reports on them.") { accounts, controls };
        command.SetAction(
            (parsed, cancellationToken) =>
            {
                var folder = Directory.CreateTempSubdirectory("iamcompliance-year-");
                try
                {
                    Measure(
                        folder.FullName,
                        new SyntheticYear(parsed.GetValue(accounts), parsed.GetValue(controls), 365),
                        cancellationToken
                    );
                }
                finally
                {
                    folder.Delete(recursive: true);
                }

                return Task.CompletedTask;
            }
        );
        return command;
    }

    private static void Measure(string folder, SyntheticYear year, CancellationToken cancellationToken)
    {
        var packages = Path.Combine(folder, "packages");
        Timed("write packages", () => year.Write(packages));
        var paths = PackageFolder.Find([packages]);
        var size = paths.Sum(p => Directory.GetFiles(p).Sum(f => new FileInfo(f).Length)) >> 20;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{paths.Count} packages, {size} MB"));
        var settings = new PeriodSettings(SyntheticYear.Begin, SyntheticYear.Begin.AddDays(365), TimeSpan.FromDays(2), 25, "2026");
        Timed("report from packages", () =>
            PeriodWriter.Write(PeriodRun.Make(paths, settings, null, null, cancellationToken), Path.Combine(folder, "report"))
        );
        using var index = HistoryIndex.Open(Path.Combine(folder, "history.db"));
        Timed("make the index", () => index.Update(paths, null, cancellationToken));
        Timed("report from the index", () =>
            PeriodWriter.Write(PeriodRun.Make(paths, settings, index, null, cancellationToken), Path.Combine(folder, "indexed"))
        );
    }

    private static void Timed(string what, Action work)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        work();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: {watch.Elapsed.TotalSeconds:0.0} s, peak working set so far {process.PeakWorkingSet64 >> 20} MB"
            )
        );
    }
}
