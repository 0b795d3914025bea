using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Variables in a policy of the old version, where they are text.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html</remarks>
internal sealed class UnusedVariableCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        if (document.Version != PolicyLanguageVersion.V2008)
            return;
        var values = (statement.Resources?.Values ?? []).Concat(statement.Conditions.SelectMany(c => c.Values));
        foreach (var value in values.Where(v => v.Value.Contains("${", StringComparison.Ordinal)))
            findings.Report(LintFindings.VariableWithoutVersion, value.Span, "write \"Version\": \"2012-10-17\"", value.Value);
    }
}
