using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Conditions of one statement that can never hold together.</summary>
internal sealed class ContradictionCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        foreach (var group in statement.Conditions.GroupBy(c => c.Key.Value, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            var conditions = group
                .Select(c => (Condition: c, Name: ConditionOperatorName.Parse(c.Operator.Value)))
                .Where(c => c.Name is not null)
                .ToList();
            if (NeedsAbsence(conditions) && NeedsPresence(conditions) || HaveNoValueInCommon(conditions))
                findings.Report(LintFindings.Contradiction, conditions[^1].Condition.Key.Span, null, group.Key);
        }
    }

    private static bool NeedsAbsence(List<(PolicyCondition Condition, ConditionOperatorName? Name)> conditions) =>
        conditions.Any(c =>
            c.Name!.Operator.Family == ConditionFamily.Null
            && c.Condition.Values.All(v => v.Value.Equals("true", StringComparison.OrdinalIgnoreCase))
        );

    private static bool NeedsPresence(List<(PolicyCondition Condition, ConditionOperatorName? Name)> conditions) =>
        conditions.Any(c =>
            c.Name switch
            {
                { Operator.Family: ConditionFamily.Null } => c.Condition.Values.All(v =>
                    v.Value.Equals("false", StringComparison.OrdinalIgnoreCase)
                ),
                { IfExists: true } or { Set: SetOperator.ForAllValues } => false,
                { Set: SetOperator.ForAnyValue } => true,
                { Operator.IsNegated: var isNegated } => !isNegated,
                _ => false,
            }
        );

    private static bool HaveNoValueInCommon(List<(PolicyCondition Condition, ConditionOperatorName? Name)> conditions)
    {
        HashSet<string>? common = null;
        foreach (
            var (condition, _) in conditions.Where(c => c.Name is { Set: SetOperator.None, IfExists: false, Operator.Name: "StringEquals" })
        )
        {
            var values = condition
                .Values.Select(v => v.Value)
                .Where(v => !v.Contains("${", StringComparison.Ordinal))
                .ToHashSet(StringComparer.Ordinal);
            if (values.Count != condition.Values.Count)
                return false;
            if (common is null)
                common = values;
            else
                common.IntersectWith(values);
        }

        foreach (var (condition, _) in conditions.Where(c => c.Name is { Set: SetOperator.None, Operator.Name: "StringNotEquals" }))
            common?.ExceptWith(condition.Values.Select(v => v.Value));
        return common is { Count: 0 };
    }
}
