using IamCompliance.Aws.Access;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Running.Accounts;
using IamCompliance.Running.Live;

namespace IamCompliance.Xunit.Running;

/// <summary>Holds the accounts of a run: those the profile names, and those of its organization, which is asked once and only when somebody
/// wants to know.</summary>
internal sealed class RunAccounts
{
    private readonly Profile? profile;
    private readonly LiveSettings settings;
    private readonly Lazy<AccountList> organization;

    /// <summary>Prepares the accounts of a profile; nothing is asked.</summary>
    public RunAccounts(Profile? profile, string projectDirectory, LiveSettings settings)
    {
        this.profile = profile;
        this.settings = settings;
        Named = [.. (profile?.Accounts ?? []).Select(a => AccountSource.Of(a, projectDirectory, settings))];
        organization = new Lazy<AccountList>(List);
    }

    /// <summary>Gets the accounts the profile names.</summary>
    public IReadOnlyList<AccountSource> Named { get; }

    /// <summary>Gets the accounts of the organization; none without one.</summary>
    /// <exception cref="CaptureException">They cannot be listed.</exception>
    public IReadOnlyList<AccountSource> OfOrganization => profile?.Organization is null ? [] : organization.Value.All;

    /// <summary>Gets what evidence says about accounts of the organization that are not read; null when there are none.</summary>
    public string? Note => organization.IsValueCreated ? organization.Value.Note : null;

    // Rows of a theory cannot be awaited; the detour leaves the synchronisation context of the test.
    private AccountList List() =>
        Task.Run(() => AccountList.FindAsync(profile, [], [], settings, CancellationToken.None)).GetAwaiter().GetResult();
}
