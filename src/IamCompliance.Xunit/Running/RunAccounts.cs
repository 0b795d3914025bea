using IamCompliance.Aws.Access;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Live;

namespace IamCompliance.Xunit.Running;

/// <summary>Holds the accounts of a run: those the profile names, and those of its organization, which is asked once and only when somebody wants to know.</summary>
internal sealed class RunAccounts
{
    private readonly Profile? profile;
    private readonly LiveSettings settings;
    private readonly Lazy<LiveOrganization> organization;

    /// <summary>Prepares the accounts of a profile; nothing is asked.</summary>
    public RunAccounts(Profile? profile, LiveSettings settings)
    {
        this.profile = profile;
        this.settings = settings;
        Named = [.. (profile?.Accounts ?? []).Select(a => RunAccount.Of(a, settings))];
        organization = new Lazy<LiveOrganization>(List);
    }

    /// <summary>Gets the accounts the profile names.</summary>
    public IReadOnlyList<RunAccount> Named { get; }

    /// <summary>Gets the accounts of the organization; none without one.</summary>
    /// <exception cref="CaptureException">They cannot be listed.</exception>
    public IReadOnlyList<RunAccount> OfOrganization => profile?.Organization is { } source
        ? [.. organization.Value.Accounts.Select(a => new RunAccount(a.Name, $"live, by the role {source.RoleName} of account {a.Id}") { Live = a })]
        : [];

    /// <summary>Gets what evidence says about accounts of the organization that are not read; null when there are none.</summary>
    public string? Note => organization.IsValueCreated ? organization.Value.DescribeSkipped() : null;

    // Rows of a theory cannot be awaited; the detour leaves the synchronisation context of the test.
    private LiveOrganization List() =>
        Task.Run(() => LiveOrganization.ListAsync(profile!.Organization!, profile.Accounts, settings)).GetAwaiter().GetResult();
}
