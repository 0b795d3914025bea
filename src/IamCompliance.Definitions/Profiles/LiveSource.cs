using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Profiles;

/// <summary>Says how a live account is reached. What is not said is found as the AWS SDK finds it: environment, shared
/// configuration.</summary>
public sealed record LiveSource
{
    /// <summary>Gets a profile of the shared AWS configuration; null for the default chain.</summary>
    public string? Profile { get; init; }

    /// <summary>Gets the ARN of a role to assume first; null to read with the credentials themselves.</summary>
    public string? RoleArn { get; init; }

    /// <summary>Gets the external id the role's trust policy demands; null when it demands none.</summary>
    public string? ExternalId { get; init; }

    /// <summary>Gets the region that answers for the whole account; null for the SDK's setting.</summary>
    public string? Region { get; init; }

    /// <summary>Gets the regions to read; empty for every enabled one.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Gets where it is written.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Says in a few words which way the account is reached, for messages.</summary>
    public override string ToString() =>
        RoleArn is not null ? $"live, by the role {RoleArn}"
        : Profile is not null ? $"live, by the AWS profile `{Profile}`"
        : "live, by the AWS credentials at hand";
}
