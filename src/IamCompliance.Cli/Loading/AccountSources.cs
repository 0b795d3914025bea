using IamCompliance.Cli.Capturing;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Live;

namespace IamCompliance.Cli.Loading;

/// <summary>Holds the accounts of a run: those a path or a profile names, and those of the profile's organization.</summary>
/// <param name="All">The accounts, in the profile's order, those of the organization last.</param>
/// <param name="Note">What evidence says about accounts that are not among them; null when there are none.</param>
internal sealed record AccountSources(IReadOnlyList<AccountSource> All, string? Note)
{
    /// <summary>Makes what counts for every live account.</summary>
    public static LiveSettings NewSettings() => new(TimeProvider.System) { AskForMfaCode = MfaPrompt.Find() };

    /// <summary>Finds them; the organization is asked only when one of its accounts may be wanted.</summary>
    /// <param name="workspace">What the path stands for.</param>
    /// <param name="wanted">The names or ids of the only accounts wanted; empty for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<AccountSources> FindAsync(Workspace workspace, IReadOnlyList<string> wanted, CancellationToken cancellationToken)
    {
        var profile = workspace.Link.Catalogue.Profile;
        var named = workspace.Accounts;
        if (profile?.Organization is not { } organization || (wanted.Count > 0 && wanted.All(w => named.Any(a => a.Name == w || a.Id == w))))
            return new AccountSources(named, null);
        var live = await LiveOrganization.ListAsync(organization, profile.Accounts, NewSettings(), cancellationToken).ConfigureAwait(false);
        return new AccountSources(
            [.. named, .. live.Accounts.Select(a => new AccountSource(a.Name, a.Id, StateSourceKind.Live, $"the role {organization.RoleName} of account {a.Id}") { Live = a })],
            live.DescribeSkipped());
    }
}
