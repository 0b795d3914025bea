using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Escalation;

/// <summary>Tells whether a role lets a service or provider in that works for the role's own account.</summary>
/// <remarks>
/// A service says for which account and resource it works: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html. Which
/// resource that will be, whoever creates it chooses; the account is their own.
/// </remarks>
internal sealed class ServiceTrust(AccountModel account)
{
    private const string SourceArn = "aws:SourceArn";

    private static readonly PolicyStack NoPolicies = new(new PolicyStackParts());

    public bool Holds(AccountPrincipal role, PolicyGroup trust, RequestPrincipal caller, string action)
    {
        var policies = NoPolicies.WithResource(trust);
        return Sources(role.Trust!)
            .Any(source =>
                PolicyEvaluator.Decide(
                    new EvaluationRequest(caller, action, role.Arn, account.AccountId, Context(caller, source)),
                    policies
                )
                    is Decision.Allowed
                        or Decision.Unknown
            );
    }

    // A resource of every kind that the trust policy asks for, and one of which it has never heard.
    private IEnumerable<string> Sources(CompiledPolicy trust) =>
        trust
            .Document.Statements.SelectMany(s => s.Conditions)
            .Where(c => c.Key.Value.Equals(SourceArn, StringComparison.OrdinalIgnoreCase))
            .SelectMany(c => c.Values)
            .Select(v => Own(v.Value))
            .OfType<string>()
            .Append($"arn:{account.Partition}:iamc-probe:us-east-1:{account.AccountId}:iamc-probe")
            .Distinct();

    // An ARN that the pattern allows and that belongs to the account; null when it allows none.
    private string? Own(string pattern)
    {
        var fields = pattern.Split(':', 6);
        if (fields.Length >= 5)
            fields[4] =
                fields[4].Length == 0 || fields[4].AsSpan().ContainsAny('*', '?') || fields[4].Contains("${", StringComparison.Ordinal)
                    ? account.AccountId
                    : fields[4];
        return fields.Length < 6 ? $"arn:{account.Partition}:iamc-probe:us-east-1:{account.AccountId}:iamc-probe"
            : fields[4] == account.AccountId || fields[4].Length == 0 ? string.Join(':', fields).Replace('*', 'x').Replace('?', 'x')
            : null;
    }

    private RequestContext Context(RequestPrincipal caller, string source) =>
        RequestContext.Partial([
            new(SourceArn, [source]),
            new("aws:SourceAccount", [account.AccountId]),
            new("aws:PrincipalIsAWSService", [caller.Type == RequestPrincipalType.Service ? "true" : "false"]),
            new("aws:PrincipalServiceName", caller.Type == RequestPrincipalType.Service ? [caller.Id] : []),
            new("aws:ResourceAccount", [account.AccountId]),
            new("aws:PrincipalArn", []),
            new("aws:PrincipalAccount", []),
            new("aws:PrincipalOrgID", []),
        ]);
}
