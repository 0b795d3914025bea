using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint;

/// <summary>Looks at the conditions of a policy one by one.</summary>
internal abstract class ConditionCheck : LintCheck
{
    protected sealed override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        foreach (var condition in statement.Conditions)
        {
            if (ConditionOperatorName.Parse(condition.Operator.Value) is { } name)
                Check(document, statement, condition, name, findings);
        }
    }

    protected abstract void Check(
        PolicyDocument document,
        PolicyStatement statement,
        PolicyCondition condition,
        ConditionOperatorName name,
        FindingSink findings
    );
}
