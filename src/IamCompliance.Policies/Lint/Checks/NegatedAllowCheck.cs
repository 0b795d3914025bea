using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Statements that allow all but what they name.</summary>
internal sealed class NegatedAllowCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        // What bounds others may well say what is left out; it grants nothing.
        if (!IsAllow(statement) || document.Kind is PolicyKind.ServiceControl or PolicyKind.PermissionsBoundary or PolicyKind.Session)
            return;
        if (statement.Principals is { IsNegated: true } principals)
            findings.Report(LintFindings.NotPrincipalAllow, principals.Span, "name whom you mean in `Principal`");
        if (statement.Actions.IsNegated)
            findings.Report(LintFindings.NotActionAllow, statement.Actions.Span, "name the actions in `Action`");
        if (statement.Resources is { IsNegated: true } resources)
            findings.Report(LintFindings.NotResourceAllow, resources.Span, "name the resources in `Resource`, and deny the exceptions");
    }
}
