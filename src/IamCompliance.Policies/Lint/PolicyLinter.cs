using IamCompliance.Foundations.Text;
using IamCompliance.Policies.Defects;
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
        new AbsentMultiFactorCheck(),
        new ActionKeyCheck(),
        new ActionReferenceCheck(),
        new ActionResourceCheck(),
        new AdministratorCheck(),
        new ArnFormatCheck(),
        new ConditionFormCheck(),
        new ConditionKeyReferenceCheck(),
        new ConditionValueCheck(),
        new ContradictionCheck(),
        new DeletedPrincipalCheck(),
        new EmptyListCheck(),
        new FederatedTrustCheck(),
        new GitHubSubjectCheck(),
        new IdentifierCheck(),
        new KeyCaseCheck(),
        new MissingVersionCheck(),
        new NegatedAllowCheck(),
        new NotPrincipalAccountCheck(),
        new OldVersionCheck(),
        new OperatorTypeCheck(),
        new PassRoleCheck(),
        new QuotaCheck(),
        new RedundantPrincipalCheck(),
        new RedundantStatementCheck(),
        new RedundantValueCheck(),
        new ResourceControlCheck(),
        new ResourcePolicyCheck(),
        new ServiceLinkedRoleCheck(),
        new ServiceNameCheck(),
        new ServicePrincipalCheck(),
        new SetOperatorCheck(),
        new SourceIpCheck(),
        new SourceKeyCheck(),
        new TagKeyCheck(),
        new TrustActionCheck(),
        new TrustPrincipalCheck(),
        new UnusedVariableCheck(),
        new VariableCheck(),
        new WildcardPrincipalCheck(),
        new WildcardWithoutLikeCheck(),
    ];

    /// <summary>Lists the findings of a policy, those of its grammar included, in the order of the text.</summary>
    /// <remarks>A check that throws costs only itself: what it may have overlooked is a finding of its own,
    /// <see cref="PolicyFinding.IsDefect"/>.</remarks>
    public static IReadOnlyList<PolicyFinding> Lint(PolicyDocument document) => Lint(document, Checks);

    /// <summary>Lists the findings of some checks.</summary>
    internal static IReadOnlyList<PolicyFinding> Lint(PolicyDocument document, IEnumerable<LintCheck> checks)
    {
        var findings = new FindingSink();
        var defects = new List<PolicyFinding>();
        foreach (var check in checks)
        {
            try
            {
                check.Check(document, findings);
            }
            catch (Exception e) when (Defect.IsOne(e))
            {
                var (type, place) = Defect.Of(e);
                defects.Add(
                    new PolicyFinding(
                        LintFindings.DefectiveCheck,
                        new TextSpan(0, 0),
                        "please report it, with the policy if you may show it",
                        check.GetType().Name,
                        type,
                        place
                    )
                );
            }
        }

        return
        [
            .. document
                .Findings.Concat(findings.Ordered())
                .Concat(defects)
                .OrderBy(f => f.Span.Start)
                .ThenBy(f => f.Id, StringComparer.Ordinal),
        ];
    }
}
