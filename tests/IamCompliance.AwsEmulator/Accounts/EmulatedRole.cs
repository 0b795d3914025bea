namespace IamCompliance.AwsEmulator.Accounts;

/// <summary>Describes a role that may be assumed.</summary>
public sealed record EmulatedRole
{
    /// <summary>Gets the name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the path.</summary>
    /// <value>The root path.</value>
    public string Path { get; init; } = "/";

    /// <summary>Gets the external id the trust policy demands.</summary>
    /// <value>Null: none is demanded.</value>
    public string? ExternalId { get; init; }

    /// <summary>Gets the accounts whose callers the trust policy lets in.</summary>
    /// <value>Null: every account of the emulator.</value>
    public IReadOnlyList<string>? TrustedAccounts { get; init; }

    /// <summary>Gets the actions its sessions are allowed, with wildcards.</summary>
    /// <value>Every action.</value>
    public IReadOnlyList<string> AllowedActions { get; init; } = ["*"];

    /// <summary>Gets how long a session may last.</summary>
    /// <value>One hour.</value>
    public TimeSpan LongestSession { get; init; } = TimeSpan.FromHours(1);
}
