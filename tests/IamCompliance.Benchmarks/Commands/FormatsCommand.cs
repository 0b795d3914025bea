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

/// <summary>Measures every writer of evidence over the findings of one synthetic account: bytes written, bytes allocated, and the highest
/// heap above the run itself.</summary>
internal static class FormatsCommand
{
    public static Command Create()
    {
        var size = new SizeOptions();
        var command = new Command(
            "formats",
            "Measure writing every format of evidence of one synthetic account with every shipped control."
        );
        size.AddTo(command);
        command.SetAction(parsed =>
        {
            var catalogue = ShippedCatalogue.Link();
            var state = SyntheticAccount.Create(size.Read(parsed));
            var result = CompiledCatalogue.Compile(catalogue).Assess("synthetic", state, StateDigest.Compute(state));
            var run = CanonicalOrder.Of(
                new EvidenceRun
                {
                    Catalogue = catalogue,
                    Accounts = [result],
                    ToolVersion = "0.1.0",
                    Header = new RunStart(TimeProvider.System, _ => null).Finish(null),
                }
            );
            Console.WriteLine($"controls {result.Controls.Count:N0}, findings {run.Accounts.SelectMany(Verdicts.Of).Count():N0}");
            foreach (var writer in PackageWriters.For(EvidenceFormats.All))
                Measure(run, writer);
            return 0;
        });
        return command;
    }

    private static void Measure(EvidenceRun run, IPackageWriter writer)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        long bytes = 0;
        var files = 0;
        using var peak = new PeakMemory(before);
        foreach (var file in writer.Plan(run, new PackageLayout(run, EvidenceFormats.All)))
        {
            using var output = new CountingStream();
            file.Write(output, CancellationToken.None);
            bytes += output.Length;
            files++;
        }

        Console.WriteLine(
            $"{writer.GetType().Name, -16} {files, 6:N0} files {bytes / 1e6, 8:N1} MB written, {(GC.GetAllocatedBytesForCurrentThread() - allocated) / 1e6, 9:N1} MB allocated, "
                + $"peak heap {peak.Bytes / 1e6, 7:N1} MB above the run, {clock.Elapsed.TotalSeconds:N1} s"
        );
    }
}
