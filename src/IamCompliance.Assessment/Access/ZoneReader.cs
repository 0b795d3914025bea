using IamCompliance.Policies.Exposure;
using IamCompliance.State;

namespace IamCompliance.Assessment.Access;

/// <summary>Says who is at home in a recorded account, as far as its organization was read.</summary>
internal static class ZoneReader
{
    public static ExposureZone Read(AccountState state)
    {
        var own = state.Header.AccountId;
        if (!state.GetPart(PartIds.Organization).IsProven)
            return Zone(own, null, null);
        var organization = state.ItemsOf(ResourceTypes.Account) is [var account, ..] ? account.Configuration.Object("organization")?.Text("id") : null;
        // An account that is known to be in no organization is all of its own.
        return organization is null ? Zone(own, null, [own]) : Zone(own, organization, AccountsOf(state, own));
    }

    // The organization's list holds the account itself: an empty one is not the organization's.
    private static HashSet<string>? AccountsOf(AccountState state, string own)
    {
        var accounts = state.ItemsOf(ResourceTypes.OrganizationAccount);
        return accounts.Count > 0 && state.GetPart(PartIds.OrganizationAccounts).IsProven
            ? [own, .. accounts.Select(a => a.Configuration.Text("id") ?? a.ResourceId)]
            : null;
    }

    private static ExposureZone Zone(string own, string? organization, HashSet<string>? accounts) => new(own, organization, accounts, new HashSet<string>());
}
