using IamCompliance.Assessment;
using IamCompliance.Aws.Planning;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Resources;
using IamCompliance.Evidence;
using IamCompliance.Live;
using IamCompliance.State;
using IamCompliance.State.Importing;

namespace IamCompliance.Xunit.Running;

/// <summary>Reads the state an account's profile names, or the live account, and assesses it with every control.</summary>
internal sealed class AccountLoader(string projectDirectory, CompiledCatalogue controls, RunRedaction redaction, StateSpool states)
{
    // For the whole process: every account has its own rate, but the machine has one network.
    private static readonly SemaphoreSlim Live = new(8);

    private readonly Lazy<CapturePlan> plan = new(() => ControlPlan.For(controls.Catalogue.Selected));

    /// <summary>Reads and assesses.</summary>
    public async Task<AccountAssessment> LoadAsync(RunAccount account)
    {
        var read = account.Live is not null ? await CaptureAsync(account.Live) : await ReadAsync(account.Profile!);
        if (account.Profile?.Id is { } id && id != read.Header.AccountId)
            throw new InvalidDataException($"`{account.Source}` pictures account {read.Header.AccountId}, but the profile says that `{account.Name}` is {id}.");
        var state = redaction.Apply(read);
        var name = redaction.Apply(account.Name);
        var digest = StateDigest.Compute(state);
        await states.KeepAsync(name, state, digest);
        return new AccountAssessment(controls.Assess(name, state, digest));
    }

    private async Task<AccountState> CaptureAsync(LiveAccount account)
    {
        await Live.WaitAsync();
        try
        {
            return await account.CaptureAsync(plan.Value);
        }
        finally
        {
            Live.Release();
        }
    }

    private async Task<AccountState> ReadAsync(ProfileAccount account)
    {
        var path = Path.Combine(projectDirectory, account.Source);
        return account.Kind switch
        {
            StateSourceKind.StateFile => await StateFile.ReadAsync(path, CancellationToken.None),
            StateSourceKind.ExportDirectory => await FolderImporter.ImportAsync(path, new ImportOptions(AccountId: account.Id), [.. KnownResourceTypes.Catalog.RecordedNames], CancellationToken.None),
            _ => throw new InvalidOperationException($"No reader for a state of kind {account.Kind}."),
        };
    }
}
