using IamCompliance.Foundations.Text;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Policies that do not say which version of the language they are written in.</summary>
internal sealed class MissingVersionCheck : LintCheck
{
    public override void Check(PolicyDocument document, FindingSink findings)
    {
        if (!document.HasVersion && document.Statements.Count > 0)
            findings.Report(LintFindings.MissingVersion, new TextSpan(0, 1), "add \"Version\": \"2012-10-17\"");
    }
}
