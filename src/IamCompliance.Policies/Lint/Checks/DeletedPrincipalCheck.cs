using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Ids that the ARNs of deleted users and roles turn into.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles</remarks>
internal sealed class DeletedPrincipalCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        foreach (var principal in statement.Principals?.Principals ?? [])
        {
            if (principal.Type == PolicyPrincipalType.Aws && PrincipalSyntax.IsUniqueId(principal.Value))
                findings.Report(LintFindings.DeletedPrincipal, principal.Span, "take it out, or name who took its place", principal.Value);
        }
    }
}
