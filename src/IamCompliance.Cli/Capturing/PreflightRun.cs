using IamCompliance.Aws.Access;
using IamCompliance.Aws.Capturing;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;

namespace IamCompliance.Cli.Capturing;

/// <summary>Says before the reading which controls it will leave undecided; nothing is written.</summary>
internal static class PreflightRun
{
    /// <summary>Asks every operation of the plan once and reports.</summary>
    public static async Task<int> RunAsync(
        AccountAccess access,
        PlanChoice choice,
        OutputFormat format,
        CancellationToken cancellationToken
    )
    {
        var result = await ProgressDisplay
            .WatchAsync(progress => Preflight.RunAsync(access, choice.Plan, TimeProvider.System, progress, cancellationToken))
            .ConfigureAwait(false);
        new PreflightReport(result, choice).Print(format);
        return result.Gaps.Count == 0 ? ExitCodes.Pass : ExitCodes.Error;
    }
}
