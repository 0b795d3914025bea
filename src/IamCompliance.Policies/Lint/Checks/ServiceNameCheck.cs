using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Service principals that are no service.</summary>
internal sealed class ServiceNameCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        foreach (var principal in (statement.Principals?.Principals ?? []).Where(p => p.Type == PolicyPrincipalType.Service))
        {
            if (principal.Value == "*" || ServicePrincipals.IsKnown(principal.Value))
                continue;
            if (!ServicePrincipals.HasForm(principal.Value))
                findings.Report(StatementFindings.MisspeltService, principal.Span, "write service.amazonaws.com", principal.Value);
            else if (ServicePrincipals.Nearest(principal.Value) is { } meant)
                findings.Report(StatementFindings.MisspeltService, principal.Span, $"did you mean `{meant}`?", principal.Value);
            else
                findings.Report(
                    StatementFindings.UnknownServicePrincipal,
                    principal.Span,
                    "see the documentation of the service",
                    principal.Value
                );
        }
    }
}
