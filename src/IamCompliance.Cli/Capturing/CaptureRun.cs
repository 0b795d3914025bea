using IamCompliance.Aws.Access;
using IamCompliance.Aws.Capturing;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.State.Files;

namespace IamCompliance.Cli.Capturing;

/// <summary>Reads one account into a state file, with progress on standard error.</summary>
internal static class CaptureRun
{
    /// <summary>Reads, writes and reports.</summary>
    public static async Task<int> RunAsync(
        AccountAccess access,
        PlanChoice choice,
        string target,
        OutputFormat format,
        CancellationToken cancellationToken
    )
    {
        StateTarget.Check(target);
        PlanReport.Print(choice.Plan, choice.OnRequest);
        var state = await ProgressDisplay
            .WatchAsync(progress => AccountCapture.CaptureAsync(access, choice.Plan, TimeProvider.System, progress, cancellationToken))
            .ConfigureAwait(false);
        await StateFile.WriteAsync(state, target, cancellationToken).ConfigureAwait(false);
        var report = new CaptureReport(state, choice, target);
        report.Print(format);
        return report.IsComplete ? ExitCodes.Pass : ExitCodes.Error;
    }
}
