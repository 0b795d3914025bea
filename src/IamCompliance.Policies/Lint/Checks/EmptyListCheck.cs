using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Lists without entries.</summary>
internal sealed class EmptyListCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        if (statement.Actions.Values.Count == 0)
            findings.Report(LintFindings.EmptyList, statement.Actions.Span, null, statement.Actions.IsNegated ? "NotAction" : "Action");
        if (statement.Resources is { Values.Count: 0 } resources)
            findings.Report(LintFindings.EmptyList, resources.Span, null, resources.IsNegated ? "NotResource" : "Resource");
        if (statement.Principals is { Principals.Count: 0 } principals)
            findings.Report(LintFindings.EmptyList, principals.Span, null, principals.IsNegated ? "NotPrincipal" : "Principal");
        foreach (var condition in statement.Conditions.Where(c => c.Values.Count == 0))
            findings.Report(LintFindings.EmptyList, condition.Key.Span, null, condition.Key.Value);
    }
}
