using IamCompliance.Aws.Access;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Running.Live;

namespace IamCompliance.Running.Accounts;

/// <summary>Holds the accounts of a run: those a path or a profile names, and those of the profile's organization.</summary>
/// <param name="All">The accounts, in the profile's order, those of the organization last.</param>
/// <param name="Note">What evidence says about accounts that are not among them; null when there are none.</param>
public sealed record AccountList(IReadOnlyList<AccountSource> All, string? Note)
{
    /// <summary>Finds them; the organization is asked only when one of its accounts may be wanted.</summary>
    /// <param name="profile">The profile; null where there is none.</param>
    /// <param name="named">The accounts it names, or the one that a path stands for.</param>
    /// <param name="wanted">The names or ids of the only accounts wanted; empty for all.</param>
    /// <param name="settings">What counts for every live account of the run.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="CaptureException">The organization cannot be listed, or none of its accounts is selected.</exception>
    public static async Task<AccountList> FindAsync(
        Profile? profile,
        IReadOnlyList<AccountSource> named,
        IReadOnlyList<string> wanted,
        LiveSettings settings,
        CancellationToken cancellationToken
    )
    {
        if (
            profile?.Organization is not { } organization
            || (wanted.Count > 0 && wanted.All(w => named.Any(a => a.Name == w || a.Id == w)))
        )
            return new AccountList(named, null);
        var live = await LiveOrganization.ListAsync(organization, profile.Accounts, settings, cancellationToken).ConfigureAwait(false);
        return new AccountList([.. named, .. live.Accounts.Select(a => AccountSource.Of(a, organization))], live.DescribeSkipped());
    }
}
