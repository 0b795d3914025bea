namespace IamCompliance.Policies.Exposure;

/// <summary>Says who is at home: the account whose policy is read, its organization, and the accounts it means to trust.</summary>
/// <param name="AccountId">The account that owns the role or resource, 12 digits.</param>
/// <param name="OrganizationId">The organization's id, such as <c>o-exampleorgid</c>; null when there is none or it is not known.</param>
/// <param name="OrganizationAccounts">The organization's accounts, 12 digits each; null when they are not known.</param>
/// <param name="TrustedAccounts">Accounts of others that are let in on purpose.</param>
public sealed record ExposureZone(
    string AccountId,
    string? OrganizationId,
    IReadOnlySet<string>? OrganizationAccounts,
    IReadOnlySet<string> TrustedAccounts
)
{
    /// <summary>Gets accounts that are known to be in the organization although its list is not: the management account, which the
    /// organization itself names.</summary>
    /// <value>Nobody.</value>
    public IReadOnlySet<string> KnownMembers { get; init; } = new HashSet<string>();
}
