using System.CommandLine;
using System.Diagnostics;
using IamCompliance.Aws.Access;
using IamCompliance.Aws.Capturing;
using IamCompliance.Aws.Planning;
using IamCompliance.Definitions.Linking;
using IamCompliance.State.Files;

namespace IamCompliance.Benchmarks.Commands;

/// <summary>Captures the account that an emulator in another process answers for, and watches the managed heap.</summary>
internal static class CaptureCommand
{
    public static Command Create()
    {
        var command = new Command("capture", "Capture what AWS_ENDPOINT_URL answers for, with the plan of the shipped controls.");
        command.SetAction(
            async (_, cancellationToken) =>
            {
                var required = RequiredParts.Of(ShippedCatalogue.Link().Selected.Select(s => s.Control));
                var plan = CapturePlan.For(required.Ids, required.EveryBucketAndKey);
                var path = Path.Combine(Path.GetTempPath(), $"capture-{Environment.ProcessId}.state.json");
                var calls = 0;
                var watch = Stopwatch.StartNew();
                GC.Collect();
                using var peak = new PeakMemory(GC.GetTotalMemory(forceFullCollection: true));
                var access = new AccountAccess { Endpoints = new EndpointSettings { CallsPerSecond = 1000 } };
                var state = await AccountCapture.CaptureAsync(
                    access,
                    plan,
                    TimeProvider.System,
                    new Watcher(p => calls = p.Calls),
                    cancellationToken
                );
                await StateFile.WriteAsync(state, path, cancellationToken);
                var bytes = new FileInfo(path).Length;
                File.Delete(path);
                Console.WriteLine(
                    $"{calls} calls, {state.Items.Count()} items, {watch.Elapsed.TotalSeconds:F1} s; state {bytes:N0} bytes, peak heap {peak.Bytes:N0} bytes, {(double)peak.Bytes / bytes:F1} times the state; working set {Process.GetCurrentProcess().PeakWorkingSet64:N0} bytes"
                );
                return 0;
            }
        );
        return command;
    }

    private sealed class Watcher(Action<CaptureProgress> report) : IProgress<CaptureProgress>
    {
        public void Report(CaptureProgress value) => report(value);
    }
}
