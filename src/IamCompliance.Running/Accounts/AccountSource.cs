using IamCompliance.Definitions.Profiles;
using IamCompliance.Running.Live;

namespace IamCompliance.Running.Accounts;

/// <summary>Says where the state of one account of a run comes from.</summary>
/// <param name="Name">The name in the profile; null to take the account id from the state.</param>
/// <param name="Id">The account id the profile expects; null when it does not say.</param>
/// <param name="Kind">The kind of source.</param>
/// <param name="Path">The absolute path; of a live account, the way to it in words.</param>
public sealed record AccountSource(string? Name, string? Id, StateSourceKind Kind, string Path)
{
    /// <summary>Gets what people call the source, with no path of the machine: what the profile says, or the name of the file or
    /// folder.</summary>
    public string Place { get; init; } = System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(Path));

    /// <summary>Gets the live account; null for recorded ones.</summary>
    public LiveAccount? Live { get; init; }

    /// <summary>Makes the source of an account of a profile.</summary>
    /// <param name="account">The account.</param>
    /// <param name="directory">Where relative paths of the profile begin.</param>
    /// <param name="settings">What counts for every live account of the run.</param>
    public static AccountSource Of(ProfileAccount account, string directory, LiveSettings settings)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account.Kind == StateSourceKind.Live
            ? new AccountSource(account.Name, account.Id, account.Kind, account.Source)
            {
                Place = account.Source,
                Live = LiveAccount.Of(account, settings),
            }
            : new AccountSource(
                account.Name,
                account.Id,
                account.Kind,
                System.IO.Path.GetFullPath(System.IO.Path.Combine(directory, account.Source))
            )
            {
                Place = account.Source,
            };
    }

    /// <summary>Makes the source of an account of an organization.</summary>
    /// <param name="account">The account.</param>
    /// <param name="organization">The organization of the profile.</param>
    public static AccountSource Of(LiveAccount account, OrganizationSource organization)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(organization);
        var way = $"the role {organization.RoleName} of account {account.Id}";
        return new AccountSource(account.Name, account.Id, StateSourceKind.Live, way) { Place = way, Live = account };
    }
}
