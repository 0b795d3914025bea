using IamCompliance.Assessment;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Resources;
using IamCompliance.State;
using IamCompliance.State.Importing;

namespace IamCompliance.Xunit.Running;

/// <summary>Reads the state an account's profile names, and assesses it with every control.</summary>
internal sealed class AccountLoader(string projectDirectory, CompiledCatalogue controls)
{
    /// <summary>Reads and assesses.</summary>
    public async Task<AccountAssessment> LoadAsync(ProfileAccount account)
    {
        var state = await ReadAsync(account);
        if (account.Id is { } id && id != state.Header.AccountId)
            throw new InvalidDataException($"`{account.Source}` pictures account {state.Header.AccountId}, but the profile says that `{account.Name}` is {id}.");
        return new AccountAssessment(controls.Assess(account.Name, state, StateDigest.Compute(state)));
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
