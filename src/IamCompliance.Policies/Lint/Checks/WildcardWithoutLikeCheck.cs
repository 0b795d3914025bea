using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Wildcards in values of operators that have none.</summary>
internal sealed class WildcardWithoutLikeCheck : ConditionCheck
{
    protected override void Check(
        PolicyDocument document,
        PolicyStatement statement,
        PolicyCondition condition,
        ConditionOperatorName name,
        FindingSink findings
    )
    {
        if (name.Operator.Family != ConditionFamily.String || name.Operator.TakesWildcards)
            return;
        foreach (var value in condition.Values)
        {
            var text = value.Value.Replace("${*}", "", StringComparison.Ordinal).Replace("${?}", "", StringComparison.Ordinal);
            var wildcard = text.AsSpan().IndexOfAny('*', '?');
            if (wildcard >= 0)
                findings.Report(
                    LintFindings.WildcardWithoutLike,
                    value.Span,
                    $"write `{(name.Operator.IsNegated ? "StringNotLike" : "StringLike")}`",
                    condition.Operator.Value,
                    text[wildcard],
                    value.Value
                );
        }
    }
}
