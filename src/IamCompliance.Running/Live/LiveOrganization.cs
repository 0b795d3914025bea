using IamCompliance.Aws.Access;
using IamCompliance.Aws.Organizations;
using IamCompliance.Definitions.Profiles;

namespace IamCompliance.Running.Live;

/// <summary>Holds the accounts of the organization that a profile names.</summary>
/// <param name="Accounts">The accounts to read, by id. Ids are their names too: those that people give change, and repeat.</param>
/// <param name="Skipped">The accounts that are not read, by id, with the reason.</param>
public sealed record LiveOrganization(IReadOnlyList<LiveAccount> Accounts, IReadOnlyList<SkippedAccount> Skipped)
{
    /// <summary>Lists the accounts of a profile's organization. Those that the profile names by themselves are read as it says
    /// there.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="named">The accounts the profile names.</param>
    /// <param name="settings">What counts for every account of the run.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="CaptureException">The accounts cannot be listed, or none is selected.</exception>
    public static async Task<LiveOrganization> ListAsync(
        OrganizationSource organization,
        IEnumerable<ProfileAccount> named,
        LiveSettings settings,
        CancellationToken cancellationToken = default
    )
    {
        var listed = await OrganizationAccounts
            .ListAsync(AccessOf(organization, settings), settings.Time, cancellationToken)
            .ConfigureAwait(false);
        var ids = named
            .SelectMany(a => new[] { a.Id, a.Name, a.Live?.RoleArn?.Split(':')[4] })
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return new LiveOrganization(
            [.. listed.Members.Where(m => !ids.Contains(m.AccountId)).Select(m => LiveAccount.Of(m, settings))],
            [.. listed.Skipped.Where(s => !ids.Contains(s.AccountId))]
        );
    }

    /// <summary>Says for evidence which accounts were not read; null when all were.</summary>
    public string? DescribeSkipped() =>
        Skipped.Count == 0 ? null : $"Accounts of the organization that were not read: {SkippedAccounts.Describe(Skipped)}.";

    private static OrganizationAccess AccessOf(OrganizationSource organization, LiveSettings settings) =>
        new()
        {
            Caller = new AccountAccess
            {
                Profile = organization.Profile,
                Region = organization.Region,
                Regions = organization.Regions,
                Endpoints = settings.Endpoints,
                AskForMfaCode = settings.AskForMfaCode,
            },
            RoleName = organization.RoleName,
            ExternalId = organization.ExternalId,
            SessionName = settings.SessionName,
            Units = organization.OrganizationalUnits,
            Tags = organization.Tags,
            Exclude = organization.Exclude,
        };
}
