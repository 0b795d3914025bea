using System.CommandLine;
using System.Diagnostics;
using IamCompliance.Assessment;
using IamCompliance.Benchmarks.Synthetic;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Run;
using IamCompliance.State.Files;

namespace IamCompliance.Benchmarks.Commands;

/// <summary>Measures a check of one account, stage by stage, as `iamc check` runs it.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var size = new SizeOptions();
        var repeat = new Option<int>("--repeat") { DefaultValueFactory = _ => 5 };
        var command = new Command(
            "check",
            "Measure reading, assessing and writing evidence of one synthetic account with every shipped control."
        )
        {
            repeat,
        };
        size.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var folder = Directory.CreateTempSubdirectory("iamc-bench-").FullName;
                try
                {
                    var path = Path.Combine(folder, "account.state.json");
                    await StateFile.WriteAsync(SyntheticAccount.Create(size.Read(parsed)), path, cancellationToken);
                    var bytes = new FileInfo(path).Length;
                    Console.WriteLine($"state file {bytes:N0} bytes");
                    for (var i = 0; i < parsed.GetValue(repeat); i++)
                        await MeasureAsync(path, bytes, Path.Combine(folder, "evidence"), cancellationToken);
                }
                finally
                {
                    Directory.Delete(folder, recursive: true);
                }

                return 0;
            }
        );
        return command;
    }

    private static async Task MeasureAsync(string path, long bytes, string evidence, CancellationToken cancellationToken)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var peak = new PeakMemory(before);
        var clock = Stopwatch.StartNew();
        var catalogue = ShippedCatalogue.Link();
        var compiled = CompiledCatalogue.Compile(catalogue);
        var linked = clock.Elapsed;
        var state = await StateFile.ReadAsync(path, cancellationToken);
        var digest = StateDigest.Compute(state);
        var read = clock.Elapsed;
        var (result, assessing) = Measure.Of(() => compiled.Assess("synthetic", state, digest));
        var assessed = clock.Elapsed;
        await EvidencePackage.WriteAsync(
            new EvidenceRun
            {
                Catalogue = catalogue,
                Accounts = [result],
                ToolVersion = "0.1.0",
                Header = new RunStart(TimeProvider.System, _ => null).Finish(null),
            },
            evidence,
            EvidenceFormats.All,
            cancellationToken
        );
        var written = clock.Elapsed;
        Console.WriteLine(
            $"controls {catalogue.Selected.Count}, link+compile {linked.TotalMilliseconds:N0} ms, read {(read - linked).TotalMilliseconds:N0} ms, "
                + $"assess {assessing}, evidence {(written - assessed).TotalMilliseconds:N0} ms, "
                + $"peak managed {peak.Bytes / 1e6:N1} MB = {(double)peak.Bytes / bytes:N1} x state, working set {Environment.WorkingSet / 1e6:N0} MB"
        );
    }
}
