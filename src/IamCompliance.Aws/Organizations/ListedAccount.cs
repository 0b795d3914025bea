namespace IamCompliance.Aws.Organizations;

/// <summary>Is an account as the organization lists it.</summary>
/// <param name="Id">The 12-digit account id.</param>
/// <param name="Name">The name.</param>
/// <param name="State">How it stands, such as <c>ACTIVE</c>; empty when the list does not say.</param>
/// <remarks>https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_account_state.html</remarks>
internal sealed record ListedAccount(string Id, string Name, string State)
{
    private static readonly Dictionary<string, string> Inactive = new(StringComparer.Ordinal)
    {
        ["PENDING_ACTIVATION"] = "pending activation",
        ["SUSPENDED"] = "suspended",
        ["PENDING_CLOSURE"] = "pending closure",
        ["CLOSED"] = "closed",
    };

    /// <summary>Gets why nobody enters the account, a few words; null when it is active, or when nothing that is known speaks against
    /// it.</summary>
    // Invariant: an account whose state is missing, or a word to come, is read. Left out, it would vanish because of what nobody knows.
    public string? Inactivity => Inactive.GetValueOrDefault(State);
}
