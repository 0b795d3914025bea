using IamCompliance.Aws.Capturing;
using IamCompliance.Aws.Planning;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Resources;
using IamCompliance.State;
using IamCompliance.State.Importing;

namespace IamCompliance.Cli.Loading;

/// <summary>Loads the state of an account from wherever the profile says it lies.</summary>
internal static class StateLoader
{
    /// <summary>Loads or captures it.</summary>
    /// <param name="source">The account.</param>
    /// <param name="plan">What is read of a live account.</param>
    /// <param name="progress">Hears of every part of a live account; null when nobody listens.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<AccountState> LoadAsync(AccountSource source, CapturePlan plan, IProgress<CaptureProgress>? progress, CancellationToken cancellationToken)
    {
        return source.Live is { } live
            ? await live.CaptureAsync(plan, progress, cancellationToken).ConfigureAwait(false)
            : await LoadRecordedAsync(source, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Loads the state of an account that is not live.</summary>
    public static async Task<AccountState> LoadRecordedAsync(AccountSource source, CancellationToken cancellationToken)
    {
        var state = source.Kind switch
        {
            StateSourceKind.ExportDirectory => await ImportAsync(source, cancellationToken).ConfigureAwait(false),
            _ => await ReadAsync(source, cancellationToken).ConfigureAwait(false),
        };
        if (source.Id is not null && source.Id != state.Header.AccountId)
        {
            throw new UsageException(
                $"the state `{source.Path}` is of account {state.Header.AccountId}, the profile expects {source.Id}",
                "name the state of the right account, or correct the id in the profile");
        }

        return state;
    }

    private static Task<AccountState> ImportAsync(AccountSource source, CancellationToken cancellationToken) =>
        Directory.Exists(source.Path) || File.Exists(source.Path)
            ? FolderImporter.ImportAsync(source.Path, new ImportOptions(null, source.Id), [.. KnownResourceTypes.Catalog.RecordedNames], cancellationToken)
            : throw new UsageException($"the export folder `{source.Path}` does not exist", "correct `export` in the profile");

    private static Task<AccountState> ReadAsync(AccountSource source, CancellationToken cancellationToken) =>
        File.Exists(source.Path)
            ? StateFile.ReadAsync(source.Path, cancellationToken)
            : throw new UsageException($"the state file `{source.Path}` does not exist", "make it with `iamc import <folder> -o <file>`, or correct `state` in the profile");
}
