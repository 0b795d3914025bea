using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Denials of requests without MFA that leave out those in which nothing says whether there was one.</summary>
/// <remarks>"Use BoolIfExists … to deny requests made with long-term credentials":
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent</remarks>
internal sealed class AbsentMultiFactorCheck : ConditionCheck
{
    private const string Key = "aws:MultiFactorAuthPresent";

    protected override void Check(
        PolicyDocument document,
        PolicyStatement statement,
        PolicyCondition condition,
        ConditionOperatorName name,
        FindingSink findings
    )
    {
        if (
            statement.Effect == PolicyEffect.Deny
            && !name.IfExists
            && name.Operator.Family == ConditionFamily.Bool
            && IsKey(condition)
            && condition.Values.All(v => v.Value.Equals("false", StringComparison.OrdinalIgnoreCase))
            && !document.Statements.Any(DeniesAbsence)
        )
            findings.Report(
                ConditionFindings.AbsentMultiFactor,
                condition.Operator.Span,
                "write `BoolIfExists`",
                condition.Key.Value,
                condition.Operator.Value
            );
    }

    private static bool DeniesAbsence(PolicyStatement statement) =>
        statement.Effect == PolicyEffect.Deny
        && statement.Conditions.Any(c => IsKey(c) && c.Operator.Value.Equals("Null", StringComparison.OrdinalIgnoreCase));

    private static bool IsKey(PolicyCondition condition) => condition.Key.Value.Equals(Key, StringComparison.OrdinalIgnoreCase);
}
