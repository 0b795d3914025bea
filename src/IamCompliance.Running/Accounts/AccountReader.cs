using IamCompliance.Aws.Capturing;
using IamCompliance.Aws.Planning;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Resources;
using IamCompliance.State.Files;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;

namespace IamCompliance.Running.Accounts;

/// <summary>Reads accounts, recorded and live ones. Safe to use from several threads.</summary>
/// <param name="plan">What is read of a live account; made when the first one is read.</param>
/// <param name="now">When the run began: the time of a state that says that an account could not be read.</param>
public sealed class AccountReader(Lazy<CapturePlan> plan, DateTimeOffset now)
{
    /// <summary>Reads an account: to its state, or to one that says why nothing could be read.</summary>
    /// <param name="source">The account.</param>
    /// <param name="progress">Hears of every part of a live account; null when nobody listens.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<AccountState> ReadAsync(
        AccountSource source,
        IProgress<CaptureProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            var state = source.Live is { } live
                ? await live.CaptureAsync(plan.Value, progress, cancellationToken).ConfigureAwait(false)
                : await ReadRecordedAsync(source, cancellationToken).ConfigureAwait(false);
            return source.Id is null || source.Id == state.Header.AccountId
                ? state
                : Unreadable(source, $"{source.Place} is of account {state.Header.AccountId}, the profile expects {source.Id}");
        }
        catch (Exception e) when (ReadProblem.Describe(e) is { } problem)
        {
            return Unreadable(source, problem);
        }
    }

    /// <summary>Reads the state of an account that is not live.</summary>
    /// <exception cref="StateFormatException">The file is no state, or cut short.</exception>
    /// <exception cref="ImportException">The export cannot be imported.</exception>
    /// <exception cref="IOException">There is no such file or folder, or it cannot be read.</exception>
    public static Task<AccountState> ReadRecordedAsync(AccountSource source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Kind switch
        {
            StateSourceKind.ExportDirectory when !Directory.Exists(source.Path) && !File.Exists(source.Path) =>
                throw new DirectoryNotFoundException($"the export folder `{source.Place}` does not exist; correct `export` in the profile"),
            StateSourceKind.ExportDirectory => FolderImporter.ImportAsync(
                source.Path,
                new ImportOptions(AccountId: source.Id),
                [.. KnownResourceTypes.Catalog.RecordedNames],
                cancellationToken
            ),
            _ when !File.Exists(source.Path) => throw new FileNotFoundException(
                $"the state file `{source.Place}` does not exist; make it with `iamc import <folder> -o "
                    + $"<file>`, or correct `state` in the profile"
            ),
            _ => StateFile.ReadAsync(source.Path, cancellationToken),
        };
    }

    // What the evidence says holds on every machine, so a path of this one is told as people call it.
    private AccountState Unreadable(AccountSource source, string problem) =>
        UnreadableAccount.State(source.Id, problem.Replace(source.Path, source.Place, StringComparison.Ordinal), now);
}
