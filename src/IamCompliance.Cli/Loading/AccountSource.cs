using IamCompliance.Definitions.Profiles;
using IamCompliance.Live;

namespace IamCompliance.Cli.Loading;

/// <summary>Says where the state of one account lies.</summary>
/// <param name="Name">The name in the profile; null to take the account id from the state.</param>
/// <param name="Id">The account id the profile expects; null when it does not say.</param>
/// <param name="Kind">The kind of source.</param>
/// <param name="Path">The absolute path; of a live account, the way to it in words.</param>
internal sealed record AccountSource(string? Name, string? Id, StateSourceKind Kind, string Path)
{
    /// <summary>Gets the live account; null for recorded ones.</summary>
    public LiveAccount? Live { get; init; }

    /// <summary>Makes the source of an account of a profile.</summary>
    public static AccountSource Of(ProfileAccount account, string directory, LiveSettings settings) => account.Kind == StateSourceKind.Live
        ? new AccountSource(account.Name, account.Id, account.Kind, account.Source) { Live = LiveAccount.Of(account, settings) }
        : new AccountSource(account.Name, account.Id, account.Kind, System.IO.Path.GetFullPath(System.IO.Path.Combine(directory, account.Source)));
}
