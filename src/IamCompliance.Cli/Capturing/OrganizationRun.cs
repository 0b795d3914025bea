using System.Collections.Concurrent;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Running.Live;
using IamCompliance.State.Files;

namespace IamCompliance.Cli.Capturing;

/// <summary>Reads the accounts of an organization into state files, some at a time; one that fails costs only itself.</summary>
internal sealed class OrganizationRun(PlanChoice choice, string folder, int parallel)
{
    private readonly ConcurrentBag<CaptureSummary> summaries = [];

    /// <summary>Lists, reads, writes and reports.</summary>
    public async Task<int> RunAsync(
        OrganizationSource organization,
        LiveSettings settings,
        OutputFormat format,
        CancellationToken cancellationToken
    )
    {
        Directory.CreateDirectory(folder);
        StateTarget.CheckFolder(folder);
        var listed = await LiveOrganization.ListAsync(organization, [], settings, cancellationToken).ConfigureAwait(false);
        PlanReport.Print(choice.Plan, choice.OnRequest);
        var limits = new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = cancellationToken };
        await ProgressDisplay
            .WatchManyAsync(listed.Accounts.Count, progress => Parallel.ForEachAsync(listed.Accounts, limits, async (account, token) =>
                {
                    var state = await account.CaptureAsync(choice.Plan, progress, token).ConfigureAwait(false);
                    var file = Path.Combine(folder, $"{account.Name}.state.json.gz");
                    await StateFile.WriteAsync(state, file, token).ConfigureAwait(false);
                    summaries.Add(CaptureSummary.Of(state, choice.Plan, account.NameInOrganization ?? account.Name, file));
                }))
            .ConfigureAwait(false);
        var report = new OrganizationReport([.. summaries.OrderBy(s => s.AccountId, StringComparer.Ordinal)], listed.Skipped, folder);
        report.Print(format);
        return report.IsComplete ? ExitCodes.Pass : ExitCodes.Error;
    }
}
