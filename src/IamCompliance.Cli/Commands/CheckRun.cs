using IamCompliance.Assessment;
using IamCompliance.Cli.Loading;
using IamCompliance.Cli.Output;
using IamCompliance.Evidence;
using IamCompliance.State;

namespace IamCompliance.Cli.Commands;

/// <summary>Loads, assesses and writes evidence, account by account, with progress on standard error.</summary>
internal static class CheckRun
{
    public static async Task<CheckResult> RunAsync(Workspace workspace, CheckSelection selection, string? evidence, CancellationToken cancellationToken)
    {
        var catalogue = selection.Narrow(workspace.RequireCatalogue());
        var sources = selection.Narrow(workspace.Accounts);
        if (sources.Count == 0)
            throw new UsageException("the profile names no account", "add one under `accounts:`");

        var compiled = CompiledCatalogue.Compile(catalogue);
        var accounts = new List<AccountResult>();
        var unreadable = new List<(string, string)>();
        await Terminal.WithProgressAsync(async report =>
        {
            foreach (var (source, index) in sources.Select((s, i) => (s, i)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                report($"{index + 1}/{sources.Count} {source.Name ?? Path.GetFileName(source.Path)}");
                if (await AssessAsync(compiled, source, unreadable, cancellationToken).ConfigureAwait(false) is { } result)
                    accounts.Add(result);
            }
        }).ConfigureAwait(false);

        var run = new EvidenceRun { Catalogue = catalogue, Accounts = accounts, ToolVersion = ToolVersion.Current, ScopeNote = selection.Note };
        var directory = evidence is not null
            ? Path.GetFullPath(evidence)
            : Path.GetFullPath(Path.Combine(workspace.Directory, catalogue.Profile?.EvidenceDirectory ?? "TestResults/evidence"));
        var package = await EvidencePackage.WriteAsync(run, directory, cancellationToken).ConfigureAwait(false);
        return new CheckResult(run, package.IndexHtml, unreadable);
    }

    private static async Task<AccountResult?> AssessAsync(
        CompiledCatalogue compiled,
        AccountSource source,
        List<(string, string)> unreadable,
        CancellationToken cancellationToken)
    {
        try
        {
            var state = await StateLoader.LoadAsync(source, cancellationToken).ConfigureAwait(false);
            return compiled.Assess(source.Name ?? state.Header.AccountId, state, StateDigest.Compute(state));
        }
        catch (StateFormatException e)
        {
            // A failed account costs only itself.
            unreadable.Add((source.Name ?? source.Path, e.Message));
            return null;
        }
    }
}
