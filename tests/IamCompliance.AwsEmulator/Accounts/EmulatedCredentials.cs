namespace IamCompliance.AwsEmulator.Accounts;

/// <summary>Describes whom an account knows: keys, and what they may call.</summary>
public sealed record EmulatedCredentials
{
    /// <summary>Gets the id of the access key, unique among all accounts of an emulator.</summary>
    public required string AccessKeyId { get; init; }

    /// <summary>Gets the secret that requests are signed with.</summary>
    public required string SecretAccessKey { get; init; }

    /// <summary>Gets the token that temporary credentials send along.</summary>
    /// <value>Null: the key is a long-term one.</value>
    public string? SessionToken { get; init; }

    /// <summary>Gets the ARN of the caller.</summary>
    /// <value>Null: the one the account's recorded <c>sts-get-caller-identity</c> tells, or a user named auditor.</value>
    public string? Arn { get; init; }

    /// <summary>Gets the id of the caller.</summary>
    /// <value>Null: the recorded one, or the id of the access key.</value>
    public string? UserId { get; init; }

    /// <summary>Gets the actions that are allowed, with wildcards as in IAM policies.</summary>
    /// <value>Every action.</value>
    public IReadOnlyList<string> AllowedActions { get; init; } = ["*"];

    /// <summary>Gets the actions that are denied, whatever is allowed.</summary>
    /// <value>None.</value>
    public IReadOnlyList<string> DeniedActions { get; init; } = [];

    /// <summary>Gets when the credentials end.</summary>
    /// <value>Null: never.</value>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Gets the session policy's allowed actions, a further limit.</summary>
    internal IReadOnlyList<string>? SessionActions { get; init; }
}
