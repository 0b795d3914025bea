using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Findings;
using IamCompliance.Policies.Lint.Checks;

namespace IamCompliance.Policies.Lint;

/// <summary>Finds what is wrong, risky or superfluous in policies, beyond what AWS refuses to store.</summary>
public static class PolicyLinter
{
    // A further check is a file of its own and a line here.
    private static readonly LintCheck[] Checks =
    [
        new ActionReferenceCheck(),
        new ActionResourceCheck(),
        new AdministratorCheck(),
        new ArnFormatCheck(),
        new ConditionKeyReferenceCheck(),
        new ConditionValueCheck(),
        new ContradictionCheck(),
        new DeletedPrincipalCheck(),
        new EmptyListCheck(),
        new FederatedTrustCheck(),
        new KeyCaseCheck(),
        new MissingVersionCheck(),
        new NegatedAllowCheck(),
        new NotPrincipalAccountCheck(),
        new OldVersionCheck(),
        new OperatorTypeCheck(),
        new PassRoleCheck(),
        new QuotaCheck(),
        new RedundantStatementCheck(),
        new RedundantValueCheck(),
        new ServiceLinkedRoleCheck(),
        new ServicePrincipalCheck(),
        new SetOperatorCheck(),
        new SourceIpCheck(),
        new TrustActionCheck(),
        new UnusedVariableCheck(),
        new WildcardPrincipalCheck(),
        new WildcardWithoutLikeCheck(),
    ];

    /// <summary>Lists the findings of a policy, those of its grammar included, in the order of the text.</summary>
    public static IReadOnlyList<PolicyFinding> Lint(PolicyDocument document)
    {
        var findings = new FindingSink();
        foreach (var check in Checks)
            check.Check(document, findings);
        return [.. document.Findings.Concat(findings.Ordered()).OrderBy(f => f.Span.Start).ThenBy(f => f.Id, StringComparer.Ordinal)];
    }
}
