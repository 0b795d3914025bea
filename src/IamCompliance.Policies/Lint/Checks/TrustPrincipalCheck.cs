using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Principals of trust policies that cannot take the role by the statement's actions.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html and
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp.html: providers of SAML and of OpenID Connect have an action
/// each, everybody else assumes.
/// </remarks>
internal sealed class TrustPrincipalCheck : LintCheck
{
    private const string Assume = "sts:assumerole";
    private const string Saml = "sts:assumerolewithsaml";
    private const string WebIdentity = "sts:assumerolewithwebidentity";

    // Providers that AWS knows by their domain: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc.html
    private static readonly string[] Domains =
    [
        "accounts.google.com",
        "cognito-identity.amazonaws.com",
        "graph.facebook.com",
        "www.amazon.com",
    ];

    private static readonly (string Action, string Name)[] NeededAnywhere =
    [
        (Assume, "sts:AssumeRole"),
        ("sts:setsourceidentity", "sts:SetSourceIdentity"),
        ("sts:tagsession", "sts:TagSession"),
    ];

    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        if (document.Kind != PolicyKind.Trust || statement.Principals is not { } list)
            return;
        if (list.IsNegated)
        {
            findings.Report(StatementFindings.NotPrincipalInTrust, list.Span, "name whom you mean in `Principal`");
            return;
        }

        foreach (var principal in list.Principals.Where(p => p.Type == PolicyPrincipalType.Federated && !IsProvider(p.Value)))
            findings.Report(
                StatementFindings.InvalidFederatedPrincipal,
                principal.Span,
                "write the ARN of a saml-provider or an oidc-provider",
                principal.Value
            );
        if (!IsAllow(statement) || statement.Actions.IsNegated)
            return;
        CheckActions(statement, list.Principals, findings);
        CheckRolesAnywhere(statement, list.Principals, findings);
    }

    private static void CheckActions(PolicyStatement statement, IReadOnlyList<PolicyPrincipal> principals, FindingSink findings)
    {
        if (principals.Count == 0 || statement.Actions.Values.Count == 0)
            return;
        foreach (var action in statement.Actions.Values)
        {
            var taken = TakenBy(action.Value);
            if (taken.Count > 0 && !principals.Any(p => taken.Contains(Needed(p)) || p.Value == "*"))
                findings.Report(
                    StatementFindings.ActionOfOtherPrincipal,
                    action.Span,
                    "each kind of principal has an action of its own",
                    action.Value,
                    $"`{principals[0].Value}`"
                );
        }
    }

    private static void CheckRolesAnywhere(PolicyStatement statement, IReadOnlyList<PolicyPrincipal> principals, FindingSink findings)
    {
        if (principals.FirstOrDefault(p => p.Value == "rolesanywhere.amazonaws.com") is not { } anywhere)
            return;
        foreach (
            var (action, name) in NeededAnywhere.Where(n =>
                !statement.Actions.Values.Any(a => new ActionPattern(a.Value).IsMatch(n.Action))
            )
        )
            findings.Report(StatementFindings.RolesAnywhereActions, anywhere.Span, "add it to the statement", name);
    }

    // The ways of taking a role that a value of Action stands for; none when it is about something else.
    private static IReadOnlyList<string> TakenBy(string action)
    {
        var pattern = new ActionPattern(action);
        return [.. new[] { Assume, Saml, WebIdentity }.Where(a => pattern.IsMatch(a))];
    }

    private static string Needed(PolicyPrincipal principal) =>
        principal.Type != PolicyPrincipalType.Federated ? Assume
        : principal.Value.Contains(":saml-provider/", StringComparison.Ordinal) ? Saml
        : WebIdentity;

    private static bool IsProvider(string value) =>
        value == "*"
        || Domains.Contains(value, StringComparer.Ordinal)
        || (
            value.Split(':', 6) is ["arn", _, "iam", "", _, var resource]
            && (
                resource.StartsWith("saml-provider/", StringComparison.Ordinal)
                || resource.StartsWith("oidc-provider/", StringComparison.Ordinal)
            )
        );
}
