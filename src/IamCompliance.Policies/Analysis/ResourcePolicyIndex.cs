using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Analysis;

/// <summary>Finds the policy of a resource.</summary>
internal sealed class ResourcePolicyIndex(IReadOnlyDictionary<string, CompiledPolicy> policies)
{
    private const string BucketPrefix = ":s3:::";

    private readonly Dictionary<string, PolicyGroup> groups = new(StringComparer.Ordinal);

    /// <summary>The policy of a resource; of an object, that of its bucket; null when none is known.</summary>
    public PolicyGroup? Of(string resource)
    {
        if (policies.Count == 0)
            return null;
        var arn = policies.ContainsKey(resource) ? resource : BucketOf(resource);
        if (arn is null || !policies.TryGetValue(arn, out var policy))
            return null;
        if (!groups.TryGetValue(arn, out var group))
            groups.Add(arn, group = new PolicyGroup(PolicyLayer.Resource, [policy]));
        return group;
    }

    /// <summary>Lists the resources whose policies allow an action to somebody, by ARN.</summary>
    public IEnumerable<string> Allowing(string action) =>
        policies.Keys.Order(StringComparer.Ordinal).Where(arn => Of(arn)!.About(action.ToLowerInvariant()).Exists(s => !s.IsDeny));

    private static string? BucketOf(string resource)
    {
        var slash = resource.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && resource.IndexOf(BucketPrefix, StringComparison.Ordinal) is > 0 and var at && at < slash
            ? resource[..slash]
            : null;
    }
}
