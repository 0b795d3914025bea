using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Principals of trust policies whose account, or whose role, the statement names as well.</summary>
internal sealed class RedundantPrincipalCheck : LintCheck
{
    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        if (document.Kind != PolicyKind.Trust || statement.Principals is not { IsNegated: false } list)
            return;
        var names = list.Principals.Where(p => p.Type == PolicyPrincipalType.Aws).ToList();
        foreach (var principal in names)
        {
            if (names.Find(o => o != principal && Covers(o.Value, principal.Value)) is { } covering)
                findings.Report(
                    StatementFindings.RedundantPrincipal,
                    principal.Span,
                    "take it out, or take out what covers it",
                    principal.Value,
                    covering.Value
                );
        }
    }

    private static bool Covers(string outer, string inner)
    {
        if (Arn.TryParse(inner) is not { Resource: not "root" } arn)
            return false;
        if (outer == arn.Account || outer.EndsWith($"::{arn.Account}:root", StringComparison.Ordinal))
            return true;
        // arn:aws:sts::111122223333:assumed-role/name/session is a session of arn:aws:iam::111122223333:role/path/name.
        return arn.Resource.Split('/') is ["assumed-role", var name, ..]
            && Arn.TryParse(outer) is { } role
            && role.Account == arn.Account
            && role.Resource.StartsWith("role/", StringComparison.Ordinal)
            && role.Name == name;
    }
}
