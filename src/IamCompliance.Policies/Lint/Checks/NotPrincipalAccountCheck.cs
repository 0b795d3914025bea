using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Exceptions that leave out the account of whom they except.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html</remarks>
internal sealed class NotPrincipalAccountCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        if (IsAllow(statement) || statement.Principals is not { IsNegated: true } principals)
            return;
        foreach (var principal in principals.Principals)
        {
            if (Arn.TryParse(principal.Value) is not { Resource: not "root" } arn || principal.Type != PolicyPrincipalType.Aws)
                continue;
            var account = arn.Account;
            if (!principals.Principals.Any(p => p.Value == account || p.Value.EndsWith($"::{account}:root", StringComparison.Ordinal)))
                findings.Report(
                    LintFindings.NotPrincipalWithoutAccount,
                    principal.Span,
                    $"add arn:aws:iam::{account}:root: some services look at the account first",
                    principal.Value
                );
        }
    }
}
