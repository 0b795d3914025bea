using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>What resource control policies do not take, and what they bound without meaning to.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html: they only deny, everybody, and name
/// services; RCPFullAWSAccess, which AWS attaches, is the one that allows.
/// </remarks>
internal sealed class ResourceControlCheck : LintCheck
{
    private static readonly string[] Principals =
    [
        "aws:PrincipalOrgID",
        "aws:PrincipalOrgPaths",
        "aws:PrincipalAccount",
        "aws:PrincipalArn",
    ];
    private static readonly string[] Sources = ["aws:SourceOrgID", "aws:SourceOrgPaths", "aws:SourceAccount", "aws:SourceArn"];

    public override void Check(PolicyDocument document, FindingSink findings)
    {
        if (document.Kind != PolicyKind.ResourceControl || IsFullAccess(document))
            return;
        foreach (var statement in document.Statements)
            CheckStatement(statement, findings);
    }

    private static void CheckStatement(PolicyStatement statement, FindingSink findings)
    {
        if (IsAllow(statement))
            findings.Report(StatementFindings.NotForResourceControl, statement.Span, "deny what is not to happen", "`Allow`");
        if (statement.Actions.IsNegated)
            findings.Report(StatementFindings.NotForResourceControl, statement.Actions.Span, "name the actions in `Action`", "`NotAction`");
        foreach (var principal in (statement.Principals?.Principals ?? []).Where(p => p.Value != "*"))
            findings.Report(
                StatementFindings.NotForResourceControl,
                principal.Span,
                "write \"*\", and compare `aws:PrincipalArn` or `aws:PrincipalOrgID`",
                $"`{principal.Value}` for a principal"
            );
        foreach (var action in statement.Actions.IsNegated ? [] : statement.Actions.Values)
        {
            if (new ActionPattern(action.Value).Service is not { } service)
                findings.Report(
                    StatementFindings.NotForResourceControl,
                    action.Span,
                    "name the services, such as \"s3:*\"",
                    $"`{action.Value}` for an action"
                );
            else if (!ResourceControlServices.Contains(service))
                findings.Report(StatementFindings.ServiceWithoutResourceControl, action.Span, "take it out", action.Value);
        }

        if (!IsAllow(statement))
            CheckExceptions(statement, findings);
    }

    // Services of AWS are in no organization, and requests of people are of no source: each denies the other if it is not left out.
    private static void CheckExceptions(PolicyStatement statement, FindingSink findings)
    {
        foreach (var condition in statement.Conditions.Where(c => c.Operator.Value.Contains("Not", StringComparison.OrdinalIgnoreCase)))
        {
            if (Is(condition, Principals) && !Names(statement, "aws:PrincipalIsAWSService"))
                Report(condition, "`aws:PrincipalIsAWSService`", "what holds for services");
            else if (Is(condition, Sources) && !Names(statement, "aws:PrincipalIsAWSService") && !statement.Conditions.Any(IsPresence))
                Report(condition, "\"Null\": {\"aws:SourceAccount\": \"false\"}", "what holds where there is no source");
        }

        void Report(PolicyCondition condition, string what, string why) =>
            findings.Report(
                StatementFindings.ServicesNotExcepted,
                condition.Key.Span,
                $"add a condition on {what}",
                condition.Key.Value,
                why
            );
    }

    private static bool IsPresence(PolicyCondition condition) =>
        condition.Operator.Value.Equals("Null", StringComparison.OrdinalIgnoreCase) && Is(condition, Sources);

    private static bool Names(PolicyStatement statement, string key) => statement.Conditions.Any(c => Is(c, key));

    private static bool Is(PolicyCondition condition, params string[] keys) =>
        keys.Contains(condition.Key.Value, StringComparer.OrdinalIgnoreCase);

    private static bool IsFullAccess(PolicyDocument document) =>
        document.Statements is [{ Effect: PolicyEffect.Allow, Conditions.Count: 0 } only]
        && only.Actions is { IsNegated: false, Values: [{ Value: "*" }] }
        && only.Resources is { IsNegated: false, Values: [{ Value: "*" }] }
        && only.Principals is { IsNegated: false, Principals: [{ Value: "*" }] };
}
