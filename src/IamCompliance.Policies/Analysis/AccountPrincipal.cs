using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Analysis;

/// <summary>Holds a user or role of an account and everything that says what it may do.</summary>
public sealed class AccountPrincipal
{
    private bool? taggable;

    /// <summary>Gets the ARN.</summary>
    public required string Arn { get; init; }

    /// <summary>Gets the name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets whether it is a role; a user otherwise.</summary>
    public required bool IsRole { get; init; }

    /// <summary>Gets the policies that bind it: its own, its groups', boundary, guardrails.</summary>
    public required PolicyStack Policies { get; init; }

    /// <summary>Gets the ARN of the permissions boundary; null when it has none.</summary>
    public string? BoundaryArn { get; init; }

    /// <summary>Gets the ARNs of the managed policies attached to it or to its groups.</summary>
    public IReadOnlyList<string> AttachedPolicies { get; init; } = [];

    /// <summary>Gets the ARNs of the managed policies attached to it and not only to its groups.</summary>
    public IReadOnlyList<string> OwnAttachedPolicies { get; init; } = [];

    /// <summary>Gets the groups a user belongs to.</summary>
    public IReadOnlyList<AccountGroup> Groups { get; init; } = [];

    /// <summary>Gets the trust policy of a role.</summary>
    public CompiledPolicy? Trust { get; init; }

    /// <summary>Gets whether whoever assumes the role may set tags of the session, so that the role's own tags do not say what the session
    /// has.</summary>
    /// <remarks>
    /// "If you set a session tag using the same key as an inherited tag … the session tag overrides the inherited tag":
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
    /// </remarks>
    public bool HasTaggableSessions =>
        taggable ??= Trust is not null && new PolicyGroup(PolicyLayer.Resource, [Trust]).About("sts:tagsession").Exists(s => !s.IsDeny);

    /// <summary>Gets whether instances can have the role.</summary>
    public bool HasInstanceProfile { get; init; }

    /// <summary>Gets the tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets why what the principal may do is not known for certain: policies that could not be read. Empty when it is.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Gets whether somebody has chosen the principal's tags, so that the account does not say what they are.</summary>
    internal bool HasChosenTags { get; private init; }

    /// <summary>Gets who the principal is as a caller.</summary>
    public RequestPrincipal Caller => new(IsRole ? RequestPrincipalType.Role : RequestPrincipalType.User, Arn);

    /// <summary>Gets whether AWS keeps customers from changing the role: service-linked roles, and those of IAM Identity Center.</summary>
    public bool IsProtected =>
        IsRole
        && (
            Arn.Contains(":role/aws-service-role/", StringComparison.Ordinal)
            || Arn.Contains(":role/aws-reserved/", StringComparison.Ordinal)
        );

    /// <summary>The same principal after somebody changed its policies, or its tags, or it left or joined a group.</summary>
    internal AccountPrincipal Changed(
        PolicyStack changed,
        bool hasChosenTags = false,
        AccountGroup? left = null,
        AccountGroup? joined = null,
        string? attached = null
    )
    {
        string[] further = [.. joined?.AttachedPolicies ?? [], .. attached is null ? [] : new[] { attached }];
        var held = changed.Identity.Policies.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Arn = Arn,
            Name = Name,
            IsRole = IsRole,
            Policies = changed,
            BoundaryArn = changed.Boundary is null ? null : BoundaryArn,
            AttachedPolicies = [.. AttachedPolicies.Concat(further).Distinct(StringComparer.Ordinal).Where(held.Contains)],
            OwnAttachedPolicies = attached is null ? OwnAttachedPolicies : [.. OwnAttachedPolicies, attached],
            Groups = [.. Groups.Where(g => g != left), .. joined is null ? [] : new[] { joined }],
            Trust = Trust,
            HasInstanceProfile = HasInstanceProfile,
            Tags = Tags,
            Problems = Problems,
            HasChosenTags = HasChosenTags || hasChosenTags,
        };
    }
}
