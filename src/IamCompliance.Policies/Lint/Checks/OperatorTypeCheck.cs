using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Operators that compare other things than the key holds.</summary>
internal sealed class OperatorTypeCheck : ConditionCheck
{
    protected override void Check(
        PolicyDocument document,
        PolicyStatement statement,
        PolicyCondition condition,
        ConditionOperatorName name,
        FindingSink findings
    )
    {
        if (name.Operator.Family == ConditionFamily.Null || KnownKeys.Find(statement, condition.Key.Value) is not { } key)
            return;
        var family = ConditionFamilies.OfKeyType(key.Type);
        // Text operators compare ARNs and booleans well enough, ARN operators text that holds ARNs, and binary values are documented as
        // text.
        if (
            family != name.Operator.Family
            && !(name.Operator.Family == ConditionFamily.String && family is ConditionFamily.Arn or ConditionFamily.Bool)
            && !(name.Operator.Family is ConditionFamily.Binary or ConditionFamily.Arn && family == ConditionFamily.String)
        )
        {
            findings.Report(
                LintFindings.OperatorTypeMismatch,
                condition.Operator.Span,
                null,
                condition.Operator.Value,
                ConditionFamilies.NounOf(name.Operator.Family),
                condition.Key.Value,
                $"of the type {key.Type}"
            );
        }
    }
}
