using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>The right to hand any role to any service.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html</remarks>
internal sealed class PassRoleCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        if (
            document.Kind != PolicyKind.Identity
            || !IsAllow(statement)
            || statement.Actions.IsNegated
            || !IsAnyRole(statement)
            || IsRestricted(statement)
        )
            return;
        // A statement that allows everything is reported as that.
        foreach (
            var value in statement.Actions.Values.Where(v =>
                v.Value is not ("*" or "*:*") && new ActionPattern(v.Value).IsMatch("iam:passrole")
            )
        )
            findings.Report(
                LintFindings.PassRoleOnEverything,
                value.Span,
                "name the roles, and compare `iam:PassedToService`",
                value.Value
            );
    }

    private static bool IsAnyRole(PolicyStatement statement) =>
        statement.Resources is { IsNegated: false } resources
        && resources.Values.Any(v =>
            v.Value == "*" || v.Value.EndsWith(":role/*", StringComparison.Ordinal) || v.Value.EndsWith("::*", StringComparison.Ordinal)
        );

    private static bool IsRestricted(PolicyStatement statement) =>
        statement.Conditions.Any(c =>
            c.Key.Value.StartsWith("iam:", StringComparison.OrdinalIgnoreCase)
            || c.Key.Value.StartsWith("aws:ResourceTag/", StringComparison.OrdinalIgnoreCase)
        );
}
