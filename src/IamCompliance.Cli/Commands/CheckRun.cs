using IamCompliance.Assessment;
using IamCompliance.Cli.Loading;
using IamCompliance.Cli.Output;
using IamCompliance.Cli.Signing;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence;
using IamCompliance.Evidence.Delivery;

namespace IamCompliance.Cli.Commands;

/// <summary>Loads or captures, assesses and writes evidence, with progress on standard error.</summary>
internal static class CheckRun
{
    public static async Task<CheckResult> RunAsync(Workspace workspace, CheckSelection selection, CheckOptions options, CancellationToken cancellationToken)
    {
        using var states = new StateSpool();
        var profile = workspace.RequireCatalogue().Profile?.Evidence ?? EvidenceSettings.Default;
        using var delivery = await EvidenceDelivery.PrepareAsync(options.Evidence?.Invoke(profile) ?? profile, workspace.Directory, SigningKeySource.Create(), cancellationToken).ConfigureAwait(false);
        var (run, unreadable) = await AssessAsync(workspace, selection, options, states, cancellationToken, delivery.Previous).ConfigureAwait(false);
        var package = await delivery.WriteAsync(run, cancellationToken).ConfigureAwait(false);
        return new CheckResult(run, package.Entry, unreadable);
    }

    /// <summary>Loads or captures and assesses, and writes no evidence.</summary>
    /// <param name="workspace">What is assessed, and with what.</param>
    /// <param name="selection">What it is narrowed to.</param>
    /// <param name="options">How it runs.</param>
    /// <param name="states">Keeps the assessed states; null when no evidence comes of it, then nothing is redacted either.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <param name="previous">The package that the one of this run follows.</param>
    public static async Task<(EvidenceRun Run, IReadOnlyList<(string Account, string Reason)> Unreadable)> AssessAsync(
        Workspace workspace, CheckSelection selection, CheckOptions options, StateSpool? states, CancellationToken cancellationToken, PreviousPackage? previous = null)
    {
        var start = new RunStart(TimeProvider.System, Environment.GetEnvironmentVariable);
        var linked = workspace.RequireCatalogue();
        var redaction = states is null ? null : RunRedaction.Prepare(linked, [.. workspace.Files.Values], Environment.GetEnvironmentVariable);
        var catalogue = selection.Narrow(redaction?.Catalogue ?? linked);
        var known = await AccountSources.FindAsync(workspace, selection.Accounts, cancellationToken).ConfigureAwait(false);
        var sources = selection.Narrow(known.All);
        if (sources.Count == 0)
            throw new UsageException("the profile names no account", "add one under `accounts:`");

        var assessor = new AccountAssessor(catalogue, new AttachmentFolder(workspace.Directory), redaction, states, options);
        await AssessRecordedAsync(assessor, [.. sources.Where(s => s.Live is null)], cancellationToken).ConfigureAwait(false);
        await AssessLiveAsync(assessor, [.. sources.Where(s => s.Live is not null)], options.Parallel, cancellationToken).ConfigureAwait(false);

        var run = new EvidenceRun
        {
            Catalogue = catalogue,
            Header = start.Finish(previous),
            Accounts = [.. sources.Select(assessor.Find).OfType<AccountResult>()],
            ToolVersion = ToolVersion.Current,
            Inputs = redaction is null ? null : new RunInputs(redaction.Definitions, states!.States),
            ScopeNote = Join(selection.Note, known.Note) is { } note ? redaction?.Apply(note) ?? note : null,
        };
        return (run, assessor.Unreadable);
    }

    private static Task AssessRecordedAsync(AccountAssessor assessor, IReadOnlyList<AccountSource> sources, CancellationToken cancellationToken) => sources.Count == 0
        ? Task.CompletedTask
        : Terminal.WithProgressAsync(async report =>
        {
            foreach (var (index, source) in sources.Index())
            {
                cancellationToken.ThrowIfCancellationRequested();
                report($"{index + 1}/{sources.Count} {source.Name ?? Path.GetFileName(source.Path)}");
                await assessor.AssessAsync(source, null, cancellationToken).ConfigureAwait(false);
            }
        });

    private static async Task AssessLiveAsync(AccountAssessor assessor, IReadOnlyList<AccountSource> sources, int parallel, CancellationToken cancellationToken)
    {
        foreach (var source in sources)
            await source.Live!.SignInAsync(cancellationToken).ConfigureAwait(false);
        var settings = new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = cancellationToken };
        if (sources.Count > 0)
            await ProgressDisplay.WatchManyAsync(sources.Count, progress => Parallel.ForEachAsync(sources, settings, async (s, t) => await assessor.AssessAsync(s, progress, t).ConfigureAwait(false))).ConfigureAwait(false);
    }

    private static string? Join(params string?[] notes) => string.Join(" ", notes.OfType<string>()) is { Length: > 0 } text ? text : null;
}
