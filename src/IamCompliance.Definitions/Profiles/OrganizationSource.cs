using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Profiles;

/// <summary>Says that the accounts of an organization are read, which of them, and how each is reached.</summary>
public sealed record OrganizationSource
{
    /// <summary>Gets the name of the role to assume in each account, with its path if it has one.</summary>
    public required string RoleName { get; init; }

    /// <summary>Gets the external id the role's trust policy demands; null when it demands none.</summary>
    public string? ExternalId { get; init; }

    /// <summary>Gets a profile of the shared AWS configuration that may list the accounts and assume the role; null for the default
    /// chain.</summary>
    public string? Profile { get; init; }

    /// <summary>Gets the region that answers for whole accounts; null for the SDK's setting.</summary>
    public string? Region { get; init; }

    /// <summary>Gets the regions to read; empty for every enabled one of each account.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Gets the ids of the organizational units (or of the root) whose accounts are read, those of units below included; empty for
    /// all.</summary>
    public IReadOnlyList<string> OrganizationalUnits { get; init; } = [];

    /// <summary>Gets the tags that an account must have, all of them; empty for any.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Tags { get; init; } = [];

    /// <summary>Gets the ids of accounts that are left out.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>Gets where it is written.</summary>
    public required SourceSpan Span { get; init; }
}
