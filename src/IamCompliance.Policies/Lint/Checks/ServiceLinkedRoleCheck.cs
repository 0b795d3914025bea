using IamCompliance.Policies.Actions;
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
            || statement.Actions.IsNegated
            || !HasStarResource(statement)
            || statement.Conditions.Any(c => c.Key.Value.Equals("iam:AWSServiceName", StringComparison.OrdinalIgnoreCase))
        )
        {
            return;
        }

        foreach (
            var value in statement.Actions.Values.Where(v =>
                new ActionPattern(v.Value) is { IsExact: true } p && p.IsMatch("iam:createservicelinkedrole")
            )
        )
            findings.Report(
                LintFindings.ServiceLinkedRoleOnEverything,
                value.Span,
                "compare `iam:AWSServiceName` with the services you use"
            );
    }
}
