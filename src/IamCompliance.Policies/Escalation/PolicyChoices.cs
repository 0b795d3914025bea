using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Lists the policies that a principal can put to use where conditions ask which one it is: those that exist, those of AWS, and
/// those that it may create or rewrite.</summary>
internal sealed class PolicyChoices(StepContext context)
{
    private const string Create = "iam:CreatePolicy";
    private const string Write = "iam:CreatePolicyVersion";

    private PolicyChoice Administrator =>
        new(AwsPolicies.Arn(context.Account.Partition, "AdministratorAccess"), AwsPolicies.Everything, []);

    /// <summary>Lists policies that allow everything, to be attached by an action.</summary>
    public IEnumerable<PolicyChoice> ToAttach(AccountPrincipal principal, string action) =>
        RequestKeys.Ask(principal, action, RequestKeys.Policy)
            ? [Administrator, .. Everything(principal, RequestKeys.Values(principal, action, RequestKeys.Policy))]
            : [Administrator];

    /// <summary>Lists further policies to be attached by an action that can choose among them: those that allow less than everything.</summary>
    public IEnumerable<PolicyChoice> LesserToAttach(AccountPrincipal principal, string action) =>
        RequestKeys.Ask(principal, action, RequestKeys.Policy)
            ? AwsPolicies
                .ByName.Where(p => p.Value != AwsPolicies.Everything)
                .Select(p => new PolicyChoice(AwsPolicies.Arn(context.Account.Partition, p.Key), p.Value, []))
                .Concat(context.Account.ManagedPolicies.Values.Select(p => new PolicyChoice(p.Arn, p.Default, [])))
                .DistinctBy(p => p.Arn)
            : [];

    /// <summary>Lists boundaries that are no limit, to be set by an action: none at all first.</summary>
    public IEnumerable<PolicyChoice> AsBoundary(AccountPrincipal principal, string action) =>
        RequestKeys.Ask(principal, action, RequestKeys.Boundary)
            ?
            [
                new PolicyChoice(null, AwsPolicies.Everything, []),
                Administrator,
                .. Everything(principal, RequestKeys.Values(principal, action, RequestKeys.Boundary)),
            ]
            : [new PolicyChoice(null, AwsPolicies.Everything, [])];

    /// <summary>Lists boundaries of any kind that the conditions of an action name.</summary>
    public IEnumerable<PolicyChoice> NamedBoundaries(AccountPrincipal principal, string action) =>
        RequestKeys
            .Values(principal, action, RequestKeys.Boundary)
            .Select(v => context.Account.ManagedPolicies.GetValueOrDefault(v))
            .OfType<AccountManagedPolicy>()
            .Select(p => new PolicyChoice(p.Arn, p.Default, []));

    private IEnumerable<PolicyChoice> Everything(AccountPrincipal principal, IEnumerable<string> named)
    {
        var own = context.Account.ManagedPolicies.Values.Where(p => !p.IsAwsManaged).ToList();
        foreach (var policy in own)
        {
            if (context.Administrators.WouldMake([policy.Default], policy.Arn, principal))
                yield return new PolicyChoice(policy.Arn, policy.Default, []);
        }

        if (AccessProbe.Mentions(principal, Create))
        {
            var prefix = $"arn:{context.Account.Partition}:iam::{context.Account.AccountId}:policy/";
            foreach (
                var arn in named
                    .Select(Own)
                    .OfType<string>()
                    .Append($"{prefix}x")
                    .Concat(context.Probe.Examples(principal, Create).Where(e => e.StartsWith(prefix, StringComparison.Ordinal)))
                    .Distinct(StringComparer.Ordinal)
                    .Where(a => !context.Account.ManagedPolicies.ContainsKey(a))
            )
            {
                if (context.Probe.Ask(principal, Create, arn) is { IsPossible: true } access)
                    yield return new PolicyChoice(arn, AwsPolicies.Everything, [(Create, access)]);
            }
        }

        if (!AccessProbe.Mentions(principal, Write))
            yield break;
        foreach (var policy in own)
        {
            if (context.Probe.Ask(principal, Write, policy.Arn) is { IsPossible: true } access)
                yield return new PolicyChoice(policy.Arn, AwsPolicies.Everything, [(Write, access)]);
        }
    }

    // An ARN of the account's own that a pattern matches; null when it matches none.
    private string? Own(string pattern)
    {
        var fields = pattern.Split(':', 6);
        if (fields.Length < 6 || !fields[5].StartsWith("policy/", StringComparison.Ordinal) && !fields[5].StartsWith('*'))
            return null;
        if (fields[4].AsSpan().ContainsAny('*', '?'))
            fields[4] = context.Account.AccountId;
        var path = fields[5].StartsWith('*') ? "policy/x" : fields[5].Replace('*', 'x').Replace('?', 'x');
        return fields[4] == context.Account.AccountId && !path.Contains("${", StringComparison.Ordinal)
            ? $"arn:{context.Account.Partition}:iam::{context.Account.AccountId}:{path}"
            : null;
    }
}
