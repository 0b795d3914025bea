using IamCompliance.Foundations.Text;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Policies that name the language of 2008.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html</remarks>
internal sealed class OldVersionCheck : LintCheck
{
    public override void Check(PolicyDocument document, FindingSink findings)
    {
        if (document is { HasVersion: true, Version: PolicyLanguageVersion.V2008 } && document.Statements.Count > 0)
            findings.Report(LintFindings.OldVersion, new TextSpan(0, 1), "write \"Version\": \"2012-10-17\"");
    }
}
