using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Analysis;

/// <summary>Asks what a principal may do when of the request only what the account says is known.</summary>
/// <param name="account">The account.</param>
/// <param name="freeSessionTags">Whether the tags of sessions are what whoever made them chose, where the role's trust policy lets somebody
/// choose.</param>
internal sealed class AccessProbe(AccountModel account, bool freeSessionTags = false)
{
    private static readonly string[] Absent =
    [
        "aws:SourceArn",
        "aws:SourceAccount",
        "aws:SourceOrgID",
        "aws:CalledVia",
        "aws:CalledViaFirst",
        "aws:CalledViaLast",
        "aws:FederatedProvider",
    ];

    private static readonly string[] TagKeys = ["aws:ResourceTag/", "iam:ResourceTag/"];

    private readonly Dictionary<AccountPrincipal, RequestContext> contexts = [];
    private readonly Dictionary<string, RequestContext> layers = new(StringComparer.Ordinal);

    /// <summary>Gets which policies ask for tags of what a request is about.</summary>
    public TargetTags TargetTags { get; } = new();

    private readonly ResourcePolicyIndex resourcePolicies = new(account.ResourcePolicies);

    /// <summary>Whether the principal may do something to a resource. What the context does not say is possible, and is reported as a
    /// condition.</summary>
    public Access Ask(
        AccountPrincipal principal,
        string action,
        string resource,
        PolicyStack? policies = null,
        AccountPrincipal? target = null,
        params (string Key, string? Value)[] given
    ) => AskAs(principal.Caller, principal, action, resource, policies, target, given);

    /// <summary>Whether the principal may do something to a resource, without saying why.</summary>
    public bool May(
        AccountPrincipal principal,
        string action,
        string resource,
        AccountPrincipal? target = null,
        params (string Key, string? Value)[] given
    )
    {
        var stack = principal.Policies;
        if (resourcePolicies.Of(resource) is { } ofResource)
            stack = stack.WithResource(ofResource);
        if (account.Instants.DifferingFor(stack).Count > 0)
            return Ask(principal, action, resource, null, target, given).IsPossible;
        var hasTags = target is not null && account.ComparedTags.Count > 0 && TargetTags.AreAskedBy(stack);
        var context = Context(principal, action, hasTags ? target : null, given);
        var request = new EvaluationRequest(principal.Caller, action, resource, account.AccountId, context);
        return PolicyEvaluator.Decide(request, stack) is Decision.Allowed or Decision.Unknown;
    }

    /// <summary>Whether a session of the principal may do something to a resource.</summary>
    public Access AskAs(
        RequestPrincipal caller,
        AccountPrincipal principal,
        string action,
        string resource,
        PolicyStack? policies = null,
        AccountPrincipal? target = null,
        params (string Key, string? Value)[] given
    )
    {
        var stack = policies ?? principal.Policies;
        if (stack.Resource is null && resourcePolicies.Of(resource) is { } ofResource)
            stack = stack.WithResource(ofResource);
        var hasTags = target is not null && account.ComparedTags.Count > 0 && TargetTags.AreAskedBy(stack);
        var context = Context(principal, action, hasTags ? target : null, given);
        var instants = account.Instants.DifferingFor(stack);
        if (instants.Count == 0)
            return Ask(new EvaluationRequest(caller, action, resource, account.AccountId, context), stack, null);
        foreach (var instant in instants)
        {
            var at = context.With(instant.Keys, isComplete: false);
            var request = new EvaluationRequest(caller, action, resource, account.AccountId, at);
            if (Ask(request, stack, instant) is { IsPossible: true } access)
                return access;
        }

        return Access.None;
    }

    private static Access Ask(EvaluationRequest request, PolicyStack stack, ReachableInstant? instant)
    {
        if (PolicyEvaluator.Decide(request, stack) is not (Decision.Allowed or Decision.Unknown))
            return Access.None;
        var result = PolicyEvaluator.Evaluate(request, stack);
        return new Access(
            true,
            instant is { IsFuture: true } ? [.. result.UnknownKeys, instant.Condition] : result.UnknownKeys,
            [
                .. result
                    .Deciding.Select(d => $"{d.Policy}#{d.Sid ?? d.Statement.ToString(System.Globalization.CultureInfo.InvariantCulture)}")
                    .Distinct(),
            ]
        );
    }

    /// <summary>Whether the principal may do something to some resource: each that its own statements name is tried.</summary>
    public Access AskSome(
        AccountPrincipal principal,
        string action,
        string? resourcePrefix = null,
        params (string Key, string? Value)[] given
    )
    {
        foreach (
            var resource in Examples(principal, action)
                .Where(r => resourcePrefix is null || r.StartsWith(resourcePrefix, StringComparison.Ordinal))
                .Distinct()
        )
        {
            if (Ask(principal, action, resource, null, null, given) is { IsPossible: true } access)
                return access;
        }

        return Access.None;
    }

    /// <summary>Whether a statement of the principal's own policies allows the action on anything: a quick no for most.</summary>
    public static bool Mentions(AccountPrincipal principal, string action) => Granting(principal, action).Any();

    /// <summary>Whether the policy of some resource allows the action to somebody.</summary>
    public bool IsMentionedByResource(string action) => resourcePolicies.Allowing(action).Any();

    /// <summary>Whether the principal may do several things to one and the same resource of a kind that need not exist yet.</summary>
    /// <param name="principal">Who.</param>
    /// <param name="actions">The actions.</param>
    /// <param name="resourcePrefix">What the ARN begins with.</param>
    /// <param name="given">Keys of the requests.</param>
    /// <returns>The resource and each access; null when there is no such resource.</returns>
    public (string Resource, (string Action, Access Access)[] Needed)? AskAllOnSome(
        AccountPrincipal principal,
        IReadOnlyList<string> actions,
        string resourcePrefix,
        params (string Key, string? Value)[] given
    )
    {
        foreach (
            var resource in actions
                .SelectMany(a => Examples(principal, a))
                .Where(r => r.StartsWith(resourcePrefix, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
        )
        {
            (string Action, Access Access)[] needed = [.. actions.Select(a => (a, Ask(principal, a, resource, null, null, given)))];
            if (needed.All(n => n.Access.IsPossible))
                return (resource, needed);
        }

        return null;
    }

    /// <summary>Lists a resource of each pattern that grants: the pattern with its wildcards taken by a letter, and as an IAM resource where
    /// it is open.</summary>
    public IEnumerable<string> Examples(AccountPrincipal principal, string action)
    {
        foreach (var statement in Granting(principal, action))
        {
            foreach (var pattern in statement.IsResourceNegated ? [] : statement.Resources ?? [])
            {
                var text = pattern.Text.WithStars();
                if (text is [Wildcards.Many])
                    continue;
                yield return Fill(text);
            }
        }

        foreach (var arn in resourcePolicies.Allowing(action))
            yield return arn;
        yield return $"arn:{account.Partition}:iam::{account.AccountId}:role/x";
        yield return $"arn:{account.Partition}:iam::{account.AccountId}:user/x";
        yield return "*";
    }

    private string Fill(string pattern)
    {
        var parts = pattern.Split(':', 6);
        var text =
            parts.Length == 6 && parts[4].Any(c => c >= Wildcards.Many && c <= Wildcards.OneInSegment)
                ? string.Join(':', [.. parts[..4], account.AccountId, parts[5]])
                : pattern;
        return string.Concat(text.Select(c => c >= Wildcards.Many && c <= Wildcards.OneInSegment ? 'x' : c))
            .Replace("arn:x:", $"arn:{account.Partition}:", StringComparison.Ordinal);
    }

    private static IEnumerable<CompiledStatement> Granting(AccountPrincipal principal, string action) =>
        principal.Policies.Identity.About(action.ToLowerInvariant()).Where(s => !s.IsDeny);

    // Most questions about one principal have the same context but for the keys of the action, which are the same for all principals.
    private RequestContext Context(AccountPrincipal principal, string action, AccountPrincipal? target, (string Key, string? Value)[] given)
    {
        if (!contexts.TryGetValue(principal, out var context))
            contexts.Add(principal, context = NewContext(principal, null, []));
        if (target is not null)
            context = Layer(TagsOf(target)).Over(context);
        var absent = IdentityActionKeys.Absent(action);
        if (!layers.TryGetValue(action, out var layer))
            layers.Add(action, layer = Layer([.. absent, .. TagsOfRequest(action)]));
        context = layer.Over(context);
        (string Key, string? Value)[] had = [.. given.Where(g => !absent.Contains((g.Key, null)))];
        return had.Length == 0 ? context : Layer(had).Over(context);
    }

    private static RequestContext Layer(IEnumerable<(string Key, string? Value)> keys) =>
        RequestContext.Partial(keys.Select(k => new KeyValuePair<string, IReadOnlyList<string>>(k.Key, k.Value is null ? [] : [k.Value])));

    private IEnumerable<(string Key, string? Value)> TagsOf(AccountPrincipal target) =>
        account.ComparedTags.SelectMany(tag => TagKeys.Select(k => (k + tag, TagOf(target, tag).FirstOrDefault())));

    private IEnumerable<(string Key, string? Value)> TagsOfRequest(string action) =>
        account.ComparedTags.Count == 0 || IdentityActionKeys.TakesTags(action)
            ? []
            : account.ComparedTags.Select(t => ($"aws:RequestTag/{t}", (string?)null)).Append(("aws:TagKeys", null));

    /// <summary>Makes the context of a request of which only what the account says, and what is given, is known.</summary>
    public RequestContext NewContext(AccountPrincipal principal, AccountPrincipal? target, (string Key, string? Value)[] given)
    {
        List<KeyValuePair<string, IReadOnlyList<string>>> values =
        [
            new("aws:PrincipalArn", [principal.Arn]),
            new("aws:PrincipalAccount", [account.AccountId]),
            new("aws:PrincipalType", [principal.IsRole ? "AssumedRole" : "User"]),
            new("aws:PrincipalIsAWSService", ["false"]),
            new("aws:ViaAWSService", ["false"]),
            new("aws:ResourceAccount", [account.AccountId]),
            new("aws:username", principal.IsRole ? [] : [principal.Name]),
            .. Absent.Select(k => new KeyValuePair<string, IReadOnlyList<string>>(k, [])),
            .. principal.HasChosenTags || (freeSessionTags && principal.HasTaggableSessions)
                ? []
                : account.ComparedTags.Select(t => new KeyValuePair<string, IReadOnlyList<string>>(
                    $"aws:PrincipalTag/{t}",
                    TagOf(principal, t)
                )),
        ];
        if (target is not null)
        {
            foreach (var (key, value) in TagsOf(target))
                values.Add(new(key, value is null ? [] : [value]));
        }

        foreach (var (key, value) in given)
            values.Add(new(key, value is null ? [] : [value]));
        return RequestContext.Partial(values);
    }

    private static string[] TagOf(AccountPrincipal principal, string tag) => principal.Tags.TryGetValue(tag, out var value) ? [value] : [];
}
