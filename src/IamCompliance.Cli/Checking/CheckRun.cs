using System.Collections.Concurrent;
using IamCompliance.Assessment;
using IamCompliance.Assessment.Attesting;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Aws.Planning;
using IamCompliance.Cli.Capturing;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Loading;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Delivery;
using IamCompliance.Evidence.Inputs;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Evidence.Run;
using IamCompliance.Running;
using IamCompliance.Running.Accounts;
using IamCompliance.Running.Live;

namespace IamCompliance.Cli.Checking;

/// <summary>Loads or captures, assesses and writes evidence, with progress on standard error.</summary>
internal static class CheckRun
{
    /// <summary>Assesses, and writes the evidence. Key, previous package and redaction are prepared before the first account is
    /// read.</summary>
    /// <param name="workspace">What is assessed.</param>
    /// <param name="selection">What it is narrowed to.</param>
    /// <param name="options">How the check runs.</param>
    /// <param name="spool">Keeps what the result is read from; it is disposed when nobody reads the result any more.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<CheckResult> RunAsync(
        Workspace workspace,
        CheckSelection selection,
        CheckOptions options,
        RunSpool spool,
        CancellationToken cancellationToken
    )
    {
        var linked = workspace.RequireCatalogue();
        var profile = linked.Profile?.Evidence ?? EvidenceSettings.Default;
        var settings = options.Evidence?.Invoke(profile) ?? profile;
        var keys = SigningKeySource.Create(MfaPrompt.Find());
        using var delivery = await EvidenceDelivery
            .PrepareAsync(settings, workspace.Directory, keys, cancellationToken)
            .ConfigureAwait(false);
        var redaction = RunRedaction.Prepare(linked, [.. workspace.Files.Values], settings, Environment.GetEnvironmentVariable);
        var evidence = new RunEvidence(redaction, spool, delivery.Previous);
        var run = await AssessAsync(workspace, redaction.Catalogue, evidence, selection, options, cancellationToken).ConfigureAwait(false);
        var package = await delivery.WriteAsync(run, cancellationToken).ConfigureAwait(false);
        return new CheckResult(run, package.Entry);
    }

    /// <summary>Loads or captures and assesses. No evidence comes of it, so nothing is redacted and no state is kept.</summary>
    public static Task<EvidenceRun> AssessAsync(
        Workspace workspace,
        CheckSelection selection,
        CheckOptions options,
        CancellationToken cancellationToken
    ) => AssessAsync(workspace, workspace.RequireCatalogue(), null, selection, options, cancellationToken);

    private static async Task<EvidenceRun> AssessAsync(
        Workspace workspace,
        LinkedCatalogue linked,
        RunEvidence? evidence,
        CheckSelection selection,
        CheckOptions options,
        CancellationToken cancellationToken
    )
    {
        var start = new RunStart(TimeProvider.System, Environment.GetEnvironmentVariable);
        var catalogue = selection.Narrow(linked);
        var known = await LiveRun.FindAccountsAsync(workspace, selection.Accounts, cancellationToken).ConfigureAwait(false);
        var sources = selection.Narrow(known.All);
        if (sources.Count == 0)
            throw new UsageException("the profile names no account", "add one under `accounts:`");

        if (options.SaveStates is { } folder)
        {
            Directory.CreateDirectory(folder);
            StateTarget.CheckFolder(folder);
        }

        var compiled = CompiledCatalogue.Compile(catalogue, new AttachmentFolder(workspace.Directory));
        var plan = new Lazy<CapturePlan>(() => ControlPlan.For(catalogue.Selected));
        var reader = new AccountReader(plan, start.Started);
        var assessor = new AccountAssessor(compiled, reader, evidence?.Redaction, evidence?.Spool, options.SaveStates);
        var results = new ConcurrentDictionary<AccountSource, AccountResult>();
        var limits = new ParallelOptions { MaxDegreeOfParallelism = options.Parallel, CancellationToken = cancellationToken };
        await AssessRecordedAsync(assessor, [.. sources.Where(s => s.Live is null)], results, limits).ConfigureAwait(false);
        if (sources.Any(s => s.Live is not null))
            PlanReport.Print(plan.Value, []);
        await AssessLiveAsync(assessor, [.. sources.Where(s => s.Live is not null)], results, limits).ConfigureAwait(false);

        return new EvidenceRun
        {
            Catalogue = catalogue,
            Header = start.Finish(evidence?.Previous),
            Accounts = [.. sources.Select(s => results[s])],
            ToolVersion = ToolVersion.Current,
            Inputs = evidence is null ? null : new RunInputs(evidence.Redaction.Definitions, evidence.Spool.States.States),
            ScopeNote = Join(selection.Note, known.Note) is { } note ? evidence?.Redaction.Apply(note) ?? note : null,
        };
    }

    private static Task AssessRecordedAsync(
        AccountAssessor assessor,
        IReadOnlyList<AccountSource> sources,
        ConcurrentDictionary<AccountSource, AccountResult> results,
        ParallelOptions limits
    ) =>
        sources.Count == 0
            ? Task.CompletedTask
            : Terminal.WithProgressAsync(async report =>
            {
                var begun = 0;
                await Parallel
                    .ForEachAsync(sources, limits, async (source, token) =>
                    {
                        report($"{Interlocked.Increment(ref begun)}/{sources.Count} {source.Name ?? source.Place}");
                        results[source] = await assessor.AssessAsync(source, null, token).ConfigureAwait(false);
                    })
                    .ConfigureAwait(false);
            });

    private static async Task AssessLiveAsync(
        AccountAssessor assessor,
        IReadOnlyList<AccountSource> sources,
        ConcurrentDictionary<AccountSource, AccountResult> results,
        ParallelOptions limits
    )
    {
        foreach (var source in sources)
            await source.Live!.SignInAsync(limits.CancellationToken).ConfigureAwait(false);
        if (sources.Count == 0)
            return;
        await ProgressDisplay
            .WatchManyAsync(sources.Count, progress =>
                Parallel.ForEachAsync(sources, limits, async (source, token) =>
                    results[source] = await assessor.AssessAsync(source, progress, token).ConfigureAwait(false)
                )
            )
            .ConfigureAwait(false);
    }

    private static string? Join(params string?[] notes) => string.Join(" ", notes.OfType<string>()) is { Length: > 0 } text ? text : null;
}
