using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Condition keys that say too little alone, and ARNs whose wildcards reach over their fields.</summary>
internal sealed class SourceKeyCheck : ConditionCheck
{
    private static readonly string[] Accounts = ["aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths"];
    private static readonly string[] Networks = ["aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn"];

    protected override void Check(
        PolicyDocument document,
        PolicyStatement statement,
        PolicyCondition condition,
        ConditionOperatorName name,
        FindingSink findings
    )
    {
        var key = condition.Key.Value;
        if (name.Operator.Family == ConditionFamily.Null)
            return;
        if (IsAllow(statement) && !name.Operator.IsNegated)
        {
            if (Is(key, "aws:SourceArn") && IsForService(statement) && condition.Values.Any(v => LeavesAccountOpen(v.Value)))
                CheckPair(statement, condition, Accounts, findings);
            else if (Is(key, "aws:VpcSourceIp"))
                CheckPair(statement, condition, Networks, findings);
        }

        if (name.Operator is { Family: ConditionFamily.String, TakesWildcards: true } && IsArnKey(statement, key))
            foreach (var value in condition.Values.Where(v => HasAccountWildcard(v.Value)))
                findings.Report(
                    ConditionFindings.TextOperatorOnArn,
                    value.Span,
                    $"write `{(name.Operator.IsNegated ? "ArnNotLike" : "ArnLike")}`",
                    condition.Operator.Value,
                    value.Value
                );
    }

    private static void CheckPair(PolicyStatement statement, PolicyCondition condition, string[] others, FindingSink findings)
    {
        if (statement.Conditions.Any(c => Array.Exists(others, o => Is(c.Key.Value, o))))
            return;
        findings.Report(
            ConditionFindings.MissingPairedKey,
            condition.Key.Span,
            $"compare `{others[0]}` as well",
            condition.Key.Value,
            string.Join(" or ", others.Select(o => $"`{o}`"))
        );
    }

    private static bool IsForService(PolicyStatement statement) =>
        statement.Principals is { IsNegated: false } list && list.Principals.Any(p => p.Type == PolicyPrincipalType.Service);

    // The ARNs of buckets, and those of some other services, name no account: whoever makes the name anew is let in.
    private static bool LeavesAccountOpen(string value) =>
        value.StartsWith("arn:", StringComparison.Ordinal) && (value.Split(':', 6) is [_, _, _, _, "", ..] || HasAccountWildcard(value));

    private static bool HasAccountWildcard(string value) =>
        value.StartsWith("arn:", StringComparison.Ordinal)
        && (
            value.Split(':', 6) is [_, _, _, _, var account, ..]
                ? account.AsSpan().ContainsAny('*', '?')
                : value.Contains('*', StringComparison.Ordinal)
        );

    private static bool IsArnKey(PolicyStatement statement, string key) =>
        KnownKeys.Find(statement, key) is { Type: var type } && ConditionFamilies.OfKeyType(type) == ConditionFamily.Arn;

    private static bool Is(string key, string other) => key.Equals(other, StringComparison.OrdinalIgnoreCase);
}
