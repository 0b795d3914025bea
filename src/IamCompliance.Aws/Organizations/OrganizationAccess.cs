using IamCompliance.Aws.Access;

namespace IamCompliance.Aws.Organizations;

/// <summary>Says how the accounts of an organization are found, and how each of them is reached.</summary>
public sealed record OrganizationAccess
{
    /// <summary>Gets the way to the account that may list the others: the management account, or a delegated administrator. Regions and
    /// endpoints count for all.</summary>
    public required AccountAccess Caller { get; init; }

    /// <summary>Gets the name of the role to assume in each account, with its path if it has one.</summary>
    public required string RoleName { get; init; }

    /// <summary>Gets the external id the role's trust policy demands; null when it demands none.</summary>
    public string? ExternalId { get; init; }

    /// <summary>Gets the name of every session, which marks the run in CloudTrail.</summary>
    public required string SessionName { get; init; }

    /// <summary>Gets the organizational units (or the root) whose accounts are read, those of units below included; empty for
    /// all.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Gets the tags that an account must have, all of them; empty for any.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Tags { get; init; } = [];

    /// <summary>Gets the ids of accounts that are left out.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];
}
