namespace IamCompliance.Policies.Analysis;

/// <summary>Says when a principal last tried to use a service that its policies let it use.</summary>
/// <param name="ServiceNamespace">The prefix of the service's actions, such as <c>s3</c>.</param>
/// <param name="LastAuthenticated">When; null when it did not within the time that AWS remembers.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/API_ServiceLastAccessed.html</remarks>
public sealed record ServiceUse(string ServiceNamespace, DateTimeOffset? LastAuthenticated);
