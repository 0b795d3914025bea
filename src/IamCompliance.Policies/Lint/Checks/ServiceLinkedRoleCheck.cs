using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>The right to create the service-linked roles of all services.</summary>
internal sealed class ServiceLinkedRoleCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        if (
            document.Kind != PolicyKind.Identity
            || !IsAllow(statement)
            || statement.Conditions.Any(c => c.Key.Value.Equals("iam:AWSServiceName", StringComparison.OrdinalIgnoreCase))
        )
            return;
        foreach (var (_, span) in RoleRights.Of(statement, "iam:createservicelinkedrole"))
            findings.Report(LintFindings.ServiceLinkedRoleOnEverything, span, "compare `iam:AWSServiceName` with the services you use");
    }
}
