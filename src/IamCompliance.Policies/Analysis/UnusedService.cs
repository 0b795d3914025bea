namespace IamCompliance.Policies.Analysis;

/// <summary>Names a service that is granted and was not used.</summary>
/// <param name="ServiceNamespace">The prefix of the service's actions, such as <c>s3</c>.</param>
/// <param name="LastAuthenticated">When it was last used; null when it was not within the time that AWS remembers.</param>
/// <param name="SensitiveLevels">Which of <c>Permissions management</c> and <c>Write</c> the rights in it have; empty when the service's
/// actions are not known.</param>
public sealed record UnusedService(string ServiceNamespace, DateTimeOffset? LastAuthenticated, IReadOnlyList<string> SensitiveLevels)
{
    /// <summary>Gets whether the rights in it give rights or change something.</summary>
    public bool IsSensitive => SensitiveLevels.Count > 0;
}
