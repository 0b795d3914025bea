using Amazon.Runtime;

namespace IamCompliance.Aws.Access;

/// <summary>Says how an account is reached.</summary>
public sealed record AccountAccess
{
    /// <summary>Gets a named profile of the shared AWS configuration; null for the SDK's default chain.</summary>
    public string? Profile { get; init; }

    /// <summary>Gets the region that answers for services of the whole account, and in which the list of regions is asked for; null for the
    /// SDK's setting.</summary>
    public string? Region { get; init; }

    /// <summary>Gets the regions to read; empty for every enabled one.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Gets a role to assume first; null to read with the credentials themselves.</summary>
    public RoleToAssume? Role { get; init; }

    /// <summary>Gets the account id that must be found; null for whichever the credentials lead to.</summary>
    public string? ExpectedAccountId { get; init; }

    /// <summary>Gets how services are reached.</summary>
    public EndpointSettings Endpoints { get; init; } = new();

    /// <summary>Gets what asks a person for the code of an MFA device, where a profile demands one; null when nobody is there.</summary>
    public Func<string>? AskForMfaCode { get; init; }

    /// <summary>Gets credentials that take the place of a profile's.</summary>
    internal AWSCredentials? Credentials { get; init; }
}
