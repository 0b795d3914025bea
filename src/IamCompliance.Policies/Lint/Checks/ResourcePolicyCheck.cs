using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Lint.Checks;

/// <summary>Principals and condition keys that mean nothing in the policies of resources.</summary>
internal sealed class ResourcePolicyCheck : LintCheck
{
    // What is said of the resource is the same in every request for it.
    private static readonly string[] OfTheResource =
    [
        "aws:ResourceAccount",
        "aws:ResourceOrgID",
        "aws:ResourceOrgPaths",
        "s3:ResourceAccount",
    ];

    // "The aws:PrincipalOrgID … is not available for service principals":
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principal-properties
    private static readonly string[] OfPeople =
    [
        "aws:PrincipalAccount",
        "aws:PrincipalArn",
        "aws:PrincipalOrgID",
        "aws:PrincipalOrgPaths",
        "aws:PrincipalType",
        "aws:MultiFactorAuthPresent",
        "aws:MultiFactorAuthAge",
        "aws:userid",
        "aws:username",
    ];

    protected override void Check(PolicyDocument document, PolicyStatement statement, FindingSink findings)
    {
        if (document.Kind is PolicyKind.Trust || statement.Principals is not { } list)
            return;
        foreach (var principal in list.Principals.Where(p => p.Type == PolicyPrincipalType.Federated && p.Value != "*"))
            findings.Report(
                StatementFindings.FederatedNotSupported,
                principal.Span,
                "name the role that the provider's users take",
                principal.Value,
                PolicyKinds.NounOf(document.Kind)
            );
        if (document.Kind != PolicyKind.Resource)
            return;
        foreach (var condition in statement.Conditions.Where(c => Is(c, OfTheResource)))
            findings.Report(
                ConditionFindings.IrrelevantKey,
                condition.Key.Span,
                "compare it in the policies of those who ask",
                condition.Key.Value
            );
        if (
            IsAllow(statement)
            && !list.IsNegated
            && list.Principals.Count > 0
            && list.Principals.All(p => p.Type == PolicyPrincipalType.Service)
        )
            CheckKeys(statement, list.Principals[0].Value, findings);
    }

    private static void CheckKeys(PolicyStatement statement, string service, FindingSink findings)
    {
        foreach (var condition in statement.Conditions.Where(c => Is(c, OfPeople) && Asks(c)))
            findings.Report(
                ConditionFindings.KeyServicesLack,
                condition.Key.Span,
                "compare `aws:SourceArn`, `aws:SourceAccount` or `aws:SourceOrgID`",
                service,
                condition.Key.Value
            );
    }

    private static bool Asks(PolicyCondition condition) =>
        ConditionOperatorName.Parse(condition.Operator.Value)
            is { IfExists: false, Set: not SetOperator.ForAllValues, Operator: { IsNegated: false, Family: not ConditionFamily.Null } };

    private static bool Is(PolicyCondition condition, string[] keys) =>
        keys.Contains(condition.Key.Value, StringComparer.OrdinalIgnoreCase);
}
