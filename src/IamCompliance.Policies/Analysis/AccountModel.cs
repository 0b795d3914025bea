using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Analysis;

/// <summary>Holds the principals and policies of one account, ready to be asked.</summary>
public sealed class AccountModel
{
    private ReachableInstants? instants;

    /// <summary>Gets the account's id.</summary>
    public required string AccountId { get; init; }

    /// <summary>Gets users and roles, by ARN.</summary>
    public required IReadOnlyList<AccountPrincipal> Principals { get; init; }

    /// <summary>Gets the groups.</summary>
    public required IReadOnlyList<AccountGroup> Groups { get; init; }

    /// <summary>Gets the managed policies, by ARN.</summary>
    public required IReadOnlyDictionary<string, AccountManagedPolicy> ManagedPolicies { get; init; }

    /// <summary>Gets the policies that could not be read, with what is wrong. What their principals may do is not known.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    /// <summary>Gets the tag keys that policies compare, so that a tag a principal lacks is known to be absent.</summary>
    public required IReadOnlyList<string> ComparedTags { get; init; }

    /// <summary>Gets the policies of the account's resources, by ARN: keys, secrets, functions, buckets. Of a resource that is not listed,
    /// nothing is known to allow or deny.</summary>
    /// <remarks>Trust policies of roles are not among them: <see cref="AccountPrincipal.Trust"/>.</remarks>
    public IReadOnlyDictionary<string, CompiledPolicy> ResourcePolicies { get; init; } = new Dictionary<string, CompiledPolicy>();

    /// <summary>Gets when the account was captured: no request is made before it. Null when nothing says; then every instant is
    /// possible.</summary>
    public DateTimeOffset? CapturedAt { get; init; }

    /// <summary>Gets the instants that differ for the account's policies.</summary>
    internal ReachableInstants Instants => instants ??= new ReachableInstants(this);

    /// <summary>Gets the partition, such as <c>aws</c>.</summary>
    public string Partition => Principals.Count > 0 ? Principals[0].Arn.Split(':').ElementAtOrDefault(1) ?? "aws" : "aws";

    /// <summary>Lists the tag keys that conditions and variables of policies name.</summary>
    public static IReadOnlyList<string> TagsComparedBy(IEnumerable<CompiledPolicy> policies) =>
        [
            .. policies
                .SelectMany(p => p.Document.Statements)
                .SelectMany(s => s.Conditions.Select(c => c.Key.Value).Concat(s.Conditions.SelectMany(c => c.Values).Select(v => v.Value)))
                .SelectMany(TagsOf)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];

    private static IEnumerable<string> TagsOf(string text)
    {
        const string Marker = "Tag/";
        var start = text.IndexOf(Marker, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            yield break;
        var tag = text[(start + Marker.Length)..];
        var end = tag.AsSpan().IndexOfAny('}', ',');
        yield return end < 0 ? tag : tag[..end];
    }
}
