using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Actions in trust policies that are not about assuming the role.</summary>
internal sealed class TrustActionCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        if (document.Kind != PolicyKind.Trust)
            return;
        foreach (
            var value in statement.Actions.Values.Where(v =>
                v.Value != "*" && !v.Value.StartsWith("sts:", StringComparison.OrdinalIgnoreCase)
            )
        )
            findings.Report(LintFindings.TrustAction, value.Span, "use \"sts:AssumeRole\" or one of its kind", value.Value);
    }
}
