namespace IamCompliance.Aws.Access;

/// <summary>Names a role, and how it is assumed.</summary>
/// <param name="Arn">The ARN of the role.</param>
/// <param name="ExternalId">The external id the role's trust policy demands; null when it demands none.</param>
/// <param name="SessionName">The name of the session, which marks the run in CloudTrail.</param>
public sealed record RoleToAssume(string Arn, string? ExternalId, string SessionName);
