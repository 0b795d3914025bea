using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>The right to hand any role to any service.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html</remarks>
internal sealed class PassRoleCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        if (document.Kind != PolicyKind.Identity || !IsAllow(statement) || IsRestricted(statement))
            return;
        foreach (var (words, span) in RoleRights.Of(statement, "iam:passrole"))
            findings.Report(LintFindings.PassRoleOnEverything, span, "name the roles, and compare `iam:PassedToService`", words);
    }

    private static bool IsRestricted(PolicyStatement statement) =>
        statement.Conditions.Any(c =>
            c.Key.Value.StartsWith("iam:", StringComparison.OrdinalIgnoreCase)
            || c.Key.Value.StartsWith("aws:ResourceTag/", StringComparison.OrdinalIgnoreCase)
        );
}
