using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Statements that allow everybody.</summary>
internal sealed class WildcardPrincipalCheck : LintCheck
{
    // Keys whose values say who calls or from where; others, such as a user agent, are the caller's own words.
    private static readonly string[] Keys =
    [
        "aws:PrincipalArn",
        "aws:PrincipalAccount",
        "aws:PrincipalOrgID",
        "aws:PrincipalOrgPaths",
        "aws:SourceArn",
        "aws:SourceAccount",
        "aws:SourceOrgID",
        "aws:SourceOrgPaths",
        "aws:SourceIp",
        "aws:SourceVpc",
        "aws:SourceVpce",
        "aws:VpceAccount",
        "aws:VpceOrgID",
        "aws:VpceOrgPaths",
        "aws:userid",
        "aws:username",
        "kms:CallerAccount",
        "s3:DataAccessPointAccount",
        "s3:DataAccessPointArn",
        "sns:Endpoint",
        "lambda:EventSourceToken",
        "elasticfilesystem:AccessedViaMountTarget",
        "aws:PrincipalIsAWSService",
    ];

    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        if (
            document.Kind is not (PolicyKind.Resource or PolicyKind.Trust)
            || !IsAllow(statement)
            || statement.Principals is not { IsNegated: false } principals
            || statement.Conditions.Any(Restricts)
        )
        {
            return;
        }

        foreach (var principal in principals.Principals.Where(p => p.Value == "*"))
            findings.Report(LintFindings.WildcardPrincipal, principal.Span, "name whom you mean, or compare `aws:PrincipalOrgID`");
    }

    private static bool Restricts(PolicyCondition condition) =>
        (
            Keys.Contains(condition.Key.Value, StringComparer.OrdinalIgnoreCase)
            || condition.Key.Value.StartsWith("aws:PrincipalTag/", StringComparison.OrdinalIgnoreCase)
        )
        && !condition.Operator.Value.Contains("Not", StringComparison.OrdinalIgnoreCase)
        && !condition.Operator.Value.EndsWith("IfExists", StringComparison.OrdinalIgnoreCase)
        && !condition.Operator.Value.StartsWith("ForAllValues:", StringComparison.OrdinalIgnoreCase)
        && condition.Values.All(v => v.Value.Trim('*', '?').Length > 0 && v.Value is not ("0.0.0.0/0" or "::/0"));
}
