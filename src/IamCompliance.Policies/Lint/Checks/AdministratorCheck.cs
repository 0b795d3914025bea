using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Statements that allow everything, or everything of IAM, on everything.</summary>
internal sealed class AdministratorCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        if (document.Kind != PolicyKind.Identity || !IsAllow(statement) || statement.Actions.IsNegated || !HasStarResource(statement))
            return;
        foreach (var value in statement.Actions.Values)
        {
            var what = value.Value switch
            {
                "*" or "*:*" => "every action",
                _ when value.Value.Equals("iam:*", StringComparison.OrdinalIgnoreCase) =>
                    "every action of IAM, with which everything else can be had,",
                _ => null,
            };
            if (what is not null && statement.Conditions.Count == 0)
                findings.Report(LintFindings.Administrator, value.Span, "name the actions that are needed", what);
        }
    }
}
