using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Foundations.Text;
using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Policy variables that are broken, unknown, or where none can be.</summary>
internal sealed class VariableCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        foreach (var action in statement.Actions.Values.Where(a => HasVariable(a.Value)))
            ReportElement(action.Value, action.Span, statement.Actions.IsNegated ? "NotAction" : "Action");
        foreach (var principal in (statement.Principals?.Principals ?? []).Where(p => HasVariable(p.Value)))
            ReportElement(principal.Value, principal.Span, "Principal");
        // In the old language they are text, which has a finding of its own.
        if (document.Version == PolicyLanguageVersion.V2008)
            return;
        foreach (var resource in statement.Resources?.Values ?? [])
            CheckVariables(statement, resource, findings);
        foreach (var condition in statement.Conditions)
        {
            if (ConditionOperatorName.Parse(condition.Operator.Value) is not { } name)
                continue;
            foreach (var value in condition.Values.Where(v => HasVariable(v.Value)))
            {
                if (name.Operator.Family is ConditionFamily.String or ConditionFamily.Arn)
                    CheckVariables(statement, value, findings);
                else
                    findings.Report(
                        ConditionFindings.VariableUnderOperator,
                        value.Span,
                        "only operators of text and of ARNs take variables",
                        value.Value,
                        condition.Operator.Value
                    );
            }
        }

        void ReportElement(string value, TextSpan span, string element) =>
            findings.Report(ConditionFindings.VariableInElement, span, "only resources and conditions take variables", value, element);
    }

    private static void CheckVariables(PolicyStatement statement, PolicyText value, FindingSink findings)
    {
        var (problems, keys) = VariableProblems.Of(value.Value);
        foreach (var problem in problems)
            findings.Report(ConditionFindings.BrokenVariable, value.Span, "write ${service:key}", value.Value, problem);
        foreach (
            var key in keys.Where(k => k.StartsWith("aws:", StringComparison.OrdinalIgnoreCase) && KnownKeys.Find(statement, k) is null)
        )
        {
            var meant = DidYouMean.Find(key, GlobalConditionKeys.All.Select(k => k.Name));
            findings.Report(LintFindings.UnknownConditionKey, value.Span, meant is null ? null : $"did you mean `{meant}`?", key);
        }
    }

    private static bool HasVariable(string value) => value.Contains("${", StringComparison.Ordinal);
}
