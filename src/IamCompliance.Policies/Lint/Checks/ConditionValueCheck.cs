using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Values that an operator cannot compare: no number, no date, no range of addresses.</summary>
internal sealed class ConditionValueCheck : ConditionCheck
{
    protected override void Check(
        PolicyDocument document,
        PolicyStatement statement,
        PolicyCondition condition,
        ConditionOperatorName name,
        FindingSink findings
    )
    {
        foreach (var value in condition.Values)
        {
            // That the operator takes no variables is said by another check.
            if (!name.Operator.TakesVariables && value.Value.Contains("${", StringComparison.Ordinal))
                continue;
            var isValid =
                name.Operator.Family == ConditionFamily.Arn
                    ? IsArn(value.Value)
                    : name.Operator.Compile(value.Value, hasVariables: false).IsValid;
            if (!isValid)
                findings.Report(
                    LintFindings.InvalidConditionValue,
                    value.Span,
                    null,
                    value.Value,
                    condition.Operator.Value,
                    ConditionFamilies.NounOf(name.Operator.Family)
                );
        }

        if (condition.Operator.Value != Usual(name))
            findings.Report(LintFindings.OperatorCase, condition.Operator.Span, null, condition.Operator.Value, Usual(name));
    }

    private static string Usual(ConditionOperatorName name) =>
        $"{(name.Set == SetOperator.None ? "" : $"{name.Set}:")}{name.Operator.Name}{(name.IfExists ? "IfExists" : "")}";

    private static bool IsArn(string value) =>
        value.Contains("${", StringComparison.Ordinal) || value.EndsWith('*') || value.Split(':').Length >= 6;
}
