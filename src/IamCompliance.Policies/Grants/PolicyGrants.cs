using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Grants;

/// <summary>Decides what policies grant and deny, for patterns of actions and resources instead of one request.</summary>
/// <remarks>
/// <para>Patterns are compared as the sets of texts they stand for, so an answer holds for all requests and not only for probes. Actions
/// are those of the service reference (https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html): every action of
/// a service is granted when every one the reference lists is. Where it lists none, patterns alone decide. An action that is about no
/// resource is granted on <c>*</c> or not at all, and a question about narrower resources leaves it out.</para>
/// <para>Statements whose conditions hold in no request count for nothing. A policy that AWS would not have stored
/// (<see cref="Documents.PolicyDocument.CanBeStored"/>) contributes nothing: whoever asks must look at that first.</para>
/// </remarks>
public static class PolicyGrants
{
    private static readonly GrantQuestion Everything = new() { OfActions = Quantifier.Every, OfResources = Quantifier.Every };
    private static readonly GrantQuestion EverythingStated = Everything with { IsOfAllowStatements = true };

    /// <summary>Finds what policies grant together: what their Allow statements cover and their Deny statements leave. Principals are
    /// ignored.</summary>
    public static GrantFinding Find(IReadOnlyList<CompiledPolicy> policies, GrantQuestion question) =>
        GrantAnalysis.Run(GrantModel.OfGrants([policies], question), question);

    /// <summary>Finds what the Deny statements of policies cover, for everybody and in the requests that are asked about.</summary>
    public static GrantFinding FindDenied(IReadOnlyList<CompiledPolicy> policies, GrantQuestion question) =>
        GrantAnalysis.Run(GrantModel.OfDenials(policies, question), question);

    /// <summary>
    /// Finds what a principal may do by its own policies: what identity policies, permissions boundary, session policies and each level of
    /// service control policies all allow, and none denies. Resource policies, which can grant more or deny, are not looked at.
    /// </summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html</remarks>
    public static GrantFinding Find(PolicyStack policies, GrantQuestion question)
    {
        List<IReadOnlyList<CompiledPolicy>> layers = [policies.Identity.Policies];
        if (policies.Boundary is not null)
            layers.Add(policies.Boundary.Policies);
        if (policies.Session is not null)
            layers.Add(policies.Session.Policies);
        layers.AddRange(policies.ServiceControl.Select(l => l.Policies));
        return GrantAnalysis.Run(GrantModel.OfGrants(layers, question), question);
    }

    /// <summary>
    /// Lists the prefixes of the services of which Allow statements of policies grant every action, each on some resource, whatever their
    /// conditions demand and Deny statements take away.
    /// </summary>
    public static IReadOnlyList<string> WholeServices(IReadOnlyList<CompiledPolicy> policies) => ServiceGrants.Of(policies);

    /// <summary>
    /// Finds Allow statements that grant every action on every resource, alone or together, whatever their conditions demand and Deny
    /// statements take away.
    /// </summary>
    /// <remarks>
    /// What programs ask of documents. "The rule is NON_COMPLIANT if any customer managed IAM policy statement includes "Effect": "Allow"
    /// with "Action": "*" over "Resource": "*"":
    /// https://docs.aws.amazon.com/config/latest/developerguide/iam-policy-no-statements-with-admin-access.html
    /// </remarks>
    public static GrantFinding FindEverything(IReadOnlyList<CompiledPolicy> policies) => Find(policies, EverythingStated);

    /// <summary>Whether policies grant every action on every resource in effect: without conditions, and nothing of it denied.</summary>
    public static bool IsAdministrator(IReadOnlyList<CompiledPolicy> policies) =>
        Find(policies, Everything).Extent == GrantExtent.Unconditional;
}
