using IamCompliance.Assessment;
using IamCompliance.Cli.Loading;
using IamCompliance.Cli.Output;
using IamCompliance.Cli.Signing;
using IamCompliance.Definitions.Linking;
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
        var linked = workspace.RequireCatalogue();
        var profile = linked.Profile?.Evidence ?? EvidenceSettings.Default;
        var settings = options.Evidence?.Invoke(profile) ?? profile;
        using var delivery = await EvidenceDelivery.PrepareAsync(settings, workspace.Directory, SigningKeySource.Create(), cancellationToken).ConfigureAwait(false);
        var redaction = RunRedaction.Prepare(linked, [.. workspace.Files.Values], settings, Environment.GetEnvironmentVariable);
        var (run, unreadable) = await AssessAsync(workspace, redaction.Catalogue, redaction, selection, options, states, delivery.Previous, cancellationToken).ConfigureAwait(false);
        var package = await delivery.WriteAsync(run, cancellationToken).ConfigureAwait(false);
        return new CheckResult(run, package.Entry, unreadable);
    }

    /// <summary>Loads or captures and assesses. No evidence comes of it, so nothing is redacted and no state is kept.</summary>
    public static Task<(EvidenceRun Run, IReadOnlyList<(string Account, string Reason)> Unreadable)> AssessAsync(Workspace workspace, CheckSelection selection, CheckOptions options, CancellationToken cancellationToken) =>
        AssessAsync(workspace, workspace.RequireCatalogue(), null, selection, options, null, null, cancellationToken);

    private static async Task<(EvidenceRun Run, IReadOnlyList<(string Account, string Reason)> Unreadable)> AssessAsync(
        Workspace workspace, LinkedCatalogue linked, RunRedaction? redaction, CheckSelection selection, CheckOptions options, StateSpool? states, PreviousPackage? previous, CancellationToken cancellationToken)
    {
        var start = new RunStart(TimeProvider.System, Environment.GetEnvironmentVariable);
        var catalogue = selection.Narrow(linked);
        var known = await AccountSources.FindAsync(workspace, selection.Accounts, cancellationToken).ConfigureAwait(false);
        var sources = selection.Narrow(known.All);
        if (sources.Count == 0)
            throw new UsageException("the profile names no account", "add one under `accounts:`");

        var assessor = new AccountAssessor(catalogue, new AttachmentFolder(workspace.Directory), redaction, states, options);
        await AssessRecordedAsync(assessor, [.. sources.Where(s => s.Live is null)], cancellationToken).ConfigureAwait(false);
        if (sources.Any(s => s.Live is not null))
            PlanReport.Print(assessor.Plan, []);
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
