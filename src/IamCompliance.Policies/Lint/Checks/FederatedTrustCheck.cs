using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Exposure;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Trust in an identity provider that does not say for whom.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html: the audience for every provider, and the subject for
/// those that many organizations share, such as GitHub.
/// </remarks>
internal sealed class FederatedTrustCheck : LintCheck
{
    // Providers whose tokens all carry one audience, so that only the subject tells one customer's from another's.
    private static readonly string[] Shared =
    [
        "token.actions.githubusercontent.com",
        "gitlab.com",
        "app.terraform.io",
        "agent.buildkite.com",
    ];

    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        if (document.Kind != PolicyKind.Trust || !IsAllow(statement) || statement.Principals is not { IsNegated: false } principals)
            return;
        foreach (var principal in principals.Principals.Where(p => p.Type == PolicyPrincipalType.Federated))
        {
            if (Needed(principal.Value) is { } key && !statement.Conditions.Any(c => KeysLike(key).Any(k => Is(c, k)) && Restricts(c)))
                findings.Report(
                    LintFindings.FederatedWithoutSubject,
                    principal.Span,
                    $"compare `{key}` with whom you mean",
                    principal.Value,
                    key
                );
        }
    }

    private static string? Needed(string provider)
    {
        if (provider.Contains(":saml-provider/", StringComparison.Ordinal))
            return "SAML:aud";
        var marker = provider.IndexOf(":oidc-provider/", StringComparison.Ordinal);
        var domain = marker < 0 ? provider : provider[(marker + ":oidc-provider/".Length)..];
        return domain.Length == 0 || domain == "*"
            ? null
            : $"{domain}:{(Shared.Any(s => domain.StartsWith(s, StringComparison.Ordinal)) ? "sub" : "aud")}";
    }

    // Other claims of GitHub say who as well as the subject does.
    private static IEnumerable<string> KeysLike(string key) =>
        key == $"{GitHubClaims.Provider}:sub" ? [key, .. GitHubClaims.KeysThatSayWho] : [key];

    private static bool Is(PolicyCondition condition, string key) => condition.Key.Value.Equals(key, StringComparison.OrdinalIgnoreCase);

    private static bool Restricts(PolicyCondition condition) =>
        condition.Values.Count > 0
        && !condition.Operator.Value.Contains("Not", StringComparison.OrdinalIgnoreCase)
        && !condition.Operator.Value.EndsWith("IfExists", StringComparison.OrdinalIgnoreCase)
        && condition.Values.All(v => v.Value.Trim('*', '?').Length > 0);
}
