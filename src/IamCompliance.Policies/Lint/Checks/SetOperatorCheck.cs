using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Set operators where they do harm, and keys with several values where they are missing.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html</remarks>
internal sealed class SetOperatorCheck : ConditionCheck
{
    protected override void Check(
        PolicyDocument document,
        PolicyStatement statement,
        PolicyCondition condition,
        ConditionOperatorName name,
        FindingSink findings
    )
    {
        if (name.Operator.Family == ConditionFamily.Null)
            return;
        var key = KnownKeys.Find(statement, condition.Key.Value);
        if (name.Set == SetOperator.None)
        {
            if (key is { IsMultivalued: true })
                findings.Report(
                    LintFindings.MissingSetOperator,
                    condition.Operator.Span,
                    $"write `ForAnyValue:{name.Operator.Name}` or `ForAllValues:{name.Operator.Name}`",
                    condition.Key.Value,
                    condition.Operator.Value
                );
            return;
        }

        if (name.Set != SetOperator.ForAllValues || !IsAllow(statement))
            return;
        if (key is { IsMultivalued: false })
            findings.Report(
                LintFindings.SetOperatorOnSingleValue,
                condition.Operator.Span,
                $"write `{name.Operator.Name}`",
                condition.Key.Value,
                condition.Operator.Value
            );
        else if (
            !statement.Conditions.Any(c =>
                c.Operator.Value.Equals("Null", StringComparison.OrdinalIgnoreCase)
                && c.Key.Value.Equals(condition.Key.Value, StringComparison.OrdinalIgnoreCase)
            )
        )
            findings.Report(
                LintFindings.ForAllValuesWithoutNull,
                condition.Operator.Span,
                $"add \"Null\": {{\"{condition.Key.Value}\": \"false\"}}",
                condition.Operator.Value,
                condition.Key.Value
            );
    }
}
