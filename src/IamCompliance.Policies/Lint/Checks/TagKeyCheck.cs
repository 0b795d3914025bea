using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Tags that are compared where requests have none, and tag keys that are not written.</summary>
internal sealed class TagKeyCheck : ConditionCheck
{
    private static readonly string[] Families = ["aws:PrincipalTag", "aws:RequestTag", "aws:ResourceTag"];

    protected override void Check(
        PolicyDocument document,
        PolicyStatement statement,
        PolicyCondition condition,
        ConditionOperatorName name,
        FindingSink findings
    )
    {
        var key = condition.Key.Value;
        if (Array.Find(Families, f => key.TrimEnd('/').Equals(f, StringComparison.OrdinalIgnoreCase)) is { } bare)
        {
            findings.Report(ConditionFindings.MissingTagKey, condition.Key.Span, $"write {bare}/ and the key of the tag", key);
            return;
        }

        if (!IsOfRequests(key) || name.IfExists || name.Operator.Family == ConditionFamily.Null || !Lack(statement, key))
            return;
        findings.Report(
            statement.Effect == PolicyEffect.Deny ? ConditionFindings.DenyByLackingTag : ConditionFindings.AllowByLackingTag,
            condition.Key.Span,
            "give the actions that have tags a statement of their own",
            key
        );
    }

    // Whoever calls has tags whatever is called; of the resource and in the request only some actions know tags.
    private static bool IsOfRequests(string key) =>
        key.StartsWith("aws:RequestTag/", StringComparison.OrdinalIgnoreCase)
        || key.StartsWith("aws:ResourceTag/", StringComparison.OrdinalIgnoreCase)
        || key.Equals("aws:TagKeys", StringComparison.OrdinalIgnoreCase);

    // All but some actions are always some that know no tags.
    private static bool Lack(PolicyStatement statement, string key) =>
        statement.Actions.IsNegated
        || (
            statement.Actions.Values.Count > 0
            && !ActionKeys.Of(statement, k => ConditionKeyLookup.Matches(k, key) || IsOwnTag(k, key)).AnyHas
        );

    // Some services have the tags of their resources under their own prefix as well.
    private static bool IsOwnTag(string documented, string key) =>
        documented.Contains(":ResourceTag/", StringComparison.OrdinalIgnoreCase)
        && key.StartsWith("aws:ResourceTag/", StringComparison.OrdinalIgnoreCase);
}
