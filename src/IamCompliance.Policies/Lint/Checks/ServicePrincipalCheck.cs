using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Services that anybody can make act on a resource.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention</remarks>
internal sealed class ServicePrincipalCheck : LintCheck
{
    private static readonly string[] Keys =
    [
        "aws:SourceArn",
        "aws:SourceAccount",
        "aws:SourceOrgID",
        "aws:SourceOrgPaths",
        "kms:ViaService",
        "kms:CallerAccount",
    ];

    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        // Services assume roles by their own rules; what they may do with a resource is what others can misuse.
        if (
            document.Kind != PolicyKind.Resource
            || !IsAllow(statement)
            || statement.Principals is not { IsNegated: false } principals
            || statement.Conditions.Any(c => Keys.Contains(c.Key.Value, StringComparer.OrdinalIgnoreCase))
        )
        {
            return;
        }

        foreach (var principal in principals.Principals.Where(p => p.Type == PolicyPrincipalType.Service))
            findings.Report(LintFindings.ConfusedDeputy, principal.Span, "compare `aws:SourceArn` or `aws:SourceAccount`", principal.Value);
    }
}
