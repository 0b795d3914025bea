namespace IamCompliance.Definitions.Controls;

/// <summary>Lists the chapters controls are ordered by: those of AWS's security documentation for IAM and STS.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/security.html</remarks>
public static class Chapters
{
    /// <summary>Gets the seven chapter ids in reading order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "data-protection",
        "logging-and-monitoring",
        "compliance-validation",
        "resilience",
        "infrastructure-security",
        "configuration-and-vulnerability-analysis",
        "security-best-practices",
    ];
}
