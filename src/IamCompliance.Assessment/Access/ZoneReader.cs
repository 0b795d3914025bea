using System.Text.Json;
using IamCompliance.Policies.Exposure;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Access;

/// <summary>Says who is at home in a recorded account, as far as its organization was read.</summary>
internal static class ZoneReader
{
    public static ExposureZone Read(AccountState state)
    {
        var own = state.Header.AccountId;
        if (!state.GetPart(PartIds.Organization).IsProven)
            return Zone(own, null, null);
        var described = state.ItemsOf(ResourceTypes.Account) is [var account, ..] ? account.Configuration.Object("organization") : null;
        // An account that is known to be in no organization is all of its own.
        if (described?.Text("id") is not { } organization)
            return Zone(own, null, [own]);
        // Every account of an organization may ask who manages it, also where the list of accounts is the management account's to read:
        // https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html
        return Zone(own, organization, AccountsOf(state, own)) with { KnownMembers = MembersIn(described.Value, own) };
    }

    private static HashSet<string> MembersIn(JsonElement organization, string own) =>
        organization.Text("managementAccountId") is { } manager ? [own, manager] : [own];

    // The organization's list holds the account itself: an empty one is not the organization's.
    private static HashSet<string>? AccountsOf(AccountState state, string own)
    {
        var accounts = state.ItemsOf(ResourceTypes.OrganizationAccount);
        return accounts.Count > 0 && state.GetPart(PartIds.OrganizationAccounts).IsProven
            ? [own, .. accounts.Select(a => a.Configuration.Text("id") ?? a.ResourceId)]
            : null;
    }

    private static ExposureZone Zone(string own, string? organization, HashSet<string>? accounts) =>
        new(own, organization, accounts, new HashSet<string>());
}
