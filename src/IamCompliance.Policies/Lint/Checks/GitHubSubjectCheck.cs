using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Exposure;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Subjects of GitHub's tokens that leave open whose repository runs, or which branch.</summary>
/// <remarks>https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/about-security-hardening-with-openid-connect:
/// <c>repo:organization/repository:what runs</c>.</remarks>
internal sealed class GitHubSubjectCheck : ConditionCheck
{
    private const string Prefix = "repo:";

    protected override void Check(
        PolicyDocument document,
        PolicyStatement statement,
        PolicyCondition condition,
        ConditionOperatorName name,
        FindingSink findings
    )
    {
        if (
            document.Kind != PolicyKind.Trust
            || !IsAllow(statement)
            || name.Operator is not { TakesWildcards: true, IsNegated: false }
            || !condition.Key.Value.Equals($"{GitHubClaims.Provider}:sub", StringComparison.OrdinalIgnoreCase)
            || statement.Conditions.Any(c => GitHubClaims.KeysThatSayWho.Contains(c.Key.Value, StringComparer.OrdinalIgnoreCase))
        )
            return;
        foreach (var value in condition.Values.Where(v => HasWildcard(v.Value)))
        {
            if (LeavesOrganizationOpen(value.Value))
                findings.Report(
                    StatementFindings.GitHubOrganizationOpen,
                    value.Span,
                    "name the organization and the repository",
                    value.Value
                );
            else if (value.Value.StartsWith(Prefix, StringComparison.Ordinal))
                findings.Report(StatementFindings.GitHubWildcard, value.Span, "name the repository and what runs", value.Value);
        }
    }

    private static bool LeavesOrganizationOpen(string value)
    {
        if (!value.StartsWith(Prefix, StringComparison.Ordinal))
            return HasWildcard(value[..Math.Min(value.Length, Prefix.Length)]);
        var owner = value[Prefix.Length..];
        var slash = owner.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 || HasWildcard(owner[..slash]);
    }

    private static bool HasWildcard(string text) => text.AsSpan().ContainsAny('*', '?');
}
