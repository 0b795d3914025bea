namespace IamCompliance.Aws.Access;

/// <summary>Says how services are reached. What is not said here is the SDK's own setting: environment, profile, default.</summary>
public sealed record EndpointSettings
{
    /// <summary>Gets an address that takes the place of every service's own; null for AWS, or for what <c>AWS_ENDPOINT_URL</c>
    /// says.</summary>
    public Uri? ServiceUrl { get; init; }

    /// <summary>Gets how often a call is tried in all.</summary>
    /// <value>Null: what <c>AWS_MAX_ATTEMPTS</c> or the profile says, else 5.</value>
    public int? MaxAttempts { get; init; }

    /// <summary>Gets whether the SDK slows itself down after throttling (adaptive retries).</summary>
    /// <value>True, unless <c>AWS_RETRY_MODE</c> or the profile says otherwise.</value>
    public bool AdaptiveRetries { get; init; } = true;

    /// <summary>Gets how long one attempt may take.</summary>
    /// <value>60 seconds.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Gets how many calls a second one account and service get, retries included.</summary>
    /// <value>10.</value>
    public int CallsPerSecond { get; init; } = 10;

    /// <summary>Gets how many calls of one account are on their way at the same time.</summary>
    /// <value>8.</value>
    public int Concurrency { get; init; } = 8;
}
