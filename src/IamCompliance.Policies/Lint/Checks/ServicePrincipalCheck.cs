using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Services that anybody can make act on a resource.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention</remarks>
internal sealed class ServicePrincipalCheck : LintCheck
{
    private static readonly string[] Keys = ["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths"];

    // Keys of single services that say as much, or nearly.
    private static readonly string[] OfServices = ["kms:CallerAccount", "kms:ViaService"];

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

        var own = statement.Conditions.FirstOrDefault(c => OfServices.Contains(c.Key.Value, StringComparer.OrdinalIgnoreCase));
        foreach (var principal in principals.Principals.Where(p => p.Type == PolicyPrincipalType.Service))
        {
            if (own is not null)
                findings.Report(
                    ConditionFindings.RecommendedServiceKey,
                    own.Key.Span,
                    "compare `aws:SourceArn` or `aws:SourceAccount`",
                    principal.Value,
                    own.Key.Value
                );
            else
                findings.Report(
                    LintFindings.ConfusedDeputy,
                    principal.Span,
                    "compare `aws:SourceArn` or `aws:SourceAccount`",
                    principal.Value
                );
        }
    }
}
