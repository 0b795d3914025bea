using IamCompliance.Cli.Capturing;
using IamCompliance.Cli.Loading;
using IamCompliance.Running.Accounts;
using IamCompliance.Running.Live;

namespace IamCompliance.Cli.Checking;

/// <summary>Finds the accounts of a workspace, with a person at the terminal who may be asked for a code.</summary>
internal static class LiveRun
{
    /// <summary>Makes what counts for every live account.</summary>
    public static LiveSettings NewSettings() => new(TimeProvider.System) { AskForMfaCode = MfaPrompt.Find() };

    /// <summary>Finds the accounts.</summary>
    /// <param name="workspace">What the path stands for.</param>
    /// <param name="wanted">The names or ids of the only accounts wanted; empty for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static Task<AccountList> FindAccountsAsync(
        Workspace workspace,
        IReadOnlyList<string> wanted,
        CancellationToken cancellationToken
    ) => AccountList.FindAsync(workspace.Link.Catalogue.Profile, workspace.Accounts, wanted, NewSettings(), cancellationToken);
}
