using IamCompliance.Foundations.Text;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Identity policies and boundaries that are longer than customers may store.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html</remarks>
internal sealed class QuotaCheck : LintCheck
{
    private const int Managed = 6144;
    private const int InlineOfUser = 2048;
    private const int Trust = 2048;

    public override void Check(PolicyDocument document, FindingSink findings)
    {
        if (document.Kind == PolicyKind.Trust)
            CheckTrust(document, findings);
        if (document.Kind is not (PolicyKind.Identity or PolicyKind.PermissionsBoundary))
            return;
        var length = PolicyLength.WithoutBlanks(document.Text);
        if (length > Managed)
            findings.Report(
                LintFindings.QuotaExceeded,
                new TextSpan(0, 1),
                "split it into several policies",
                length,
                Managed,
                InlineOfUser
            );
    }

    // "Role trust policy length: 2,048 characters", which can be raised to 8,192.
    private static void CheckTrust(PolicyDocument document, FindingSink findings)
    {
        var length = PolicyLength.WithoutBlanks(document.Text);
        if (length > Trust)
            findings.Report(
                StatementFindings.TrustQuota,
                new TextSpan(0, 1),
                "compare `aws:PrincipalOrgID` or tags in place of many principals",
                length,
                Trust
            );
    }
}
