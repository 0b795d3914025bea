using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Analysis;

/// <summary>Answers whether principals of an account may do something, and why.</summary>
public static class AccountQuestions
{
    /// <summary>Tells whether a principal may do everything that gives, takes and destroys, on everything. Safe to call from several
    /// threads.</summary>
    public static bool IsAdministrator(AccountModel account, AccountPrincipal principal) =>
        new AdministratorTest(account).IsAdministrator(principal);

    /// <summary>Decides a request of a principal. Keys that neither the account nor the caller gives are not known; what depends on them is
    /// unknown.</summary>
    /// <param name="account">The account, which also owns the resource.</param>
    /// <param name="principal">Who asks.</param>
    /// <param name="action">The action.</param>
    /// <param name="resource">The ARN, or <c>*</c>. Its policy counts where the account knows it; of a role, the trust policy.</param>
    /// <param name="context">Context keys and their values.</param>
    public static EvaluationResult Can(
        AccountModel account,
        AccountPrincipal principal,
        string action,
        string resource,
        IReadOnlyList<KeyValuePair<string, string>> context
    )
    {
        var request = Request(account, principal, action, resource, context);
        return PolicyEvaluator.Evaluate(request, Policies(account, principal, request));
    }

    /// <summary>Gathers the policies that count for a request of a principal: its own, and that of the resource where the account says
    /// it.</summary>
    public static PolicyStack PoliciesFor(AccountModel account, AccountPrincipal principal, string action, string resource) =>
        Policies(account, principal, Request(account, principal, action, resource, []));

    private static EvaluationRequest Request(
        AccountModel account,
        AccountPrincipal principal,
        string action,
        string resource,
        IReadOnlyList<KeyValuePair<string, string>> context
    )
    {
        var target = account.Principals.FirstOrDefault(p => p.Arn == resource);
        var known = new AccessProbe(account).NewContext(principal, target, [.. context.Select(c => (c.Key, (string?)c.Value))]);
        return new EvaluationRequest(principal.Caller, action, resource, account.AccountId, known);
    }

    /// <summary>Describes a request of a principal, of whose context the account gives what it knows: tags, ARNs, accounts.</summary>
    /// <param name="account">The account.</param>
    /// <param name="principal">Who asks.</param>
    /// <param name="action">The action.</param>
    /// <param name="resource">The ARN, or <c>*</c>.</param>
    /// <param name="resourceAccountId">The account that owns the resource; from the ARN when null, else this one.</param>
    /// <param name="context">Further context keys; they count more than what the account says.</param>
    /// <param name="isContextComplete">Whether a key that neither gives is known to be absent.</param>
    public static EvaluationRequest Request(
        AccountModel account,
        AccountPrincipal principal,
        string action,
        string resource,
        string? resourceAccountId,
        IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> context,
        bool isContextComplete
    )
    {
        var target = account.Principals.FirstOrDefault(p => p.Arn == resource);
        var recorded = new AccessProbe(account).NewContext(principal, target, []);
        var owner = new EvaluationRequest(principal.Caller, action, resource, resourceAccountId, recorded).ResourceAccountId
            ?? account.AccountId;
        var known = recorded.With([new("aws:ResourceAccount", [owner]), .. context], isContextComplete);
        return new EvaluationRequest(principal.Caller, action, resource, owner, known);
    }

    private static PolicyStack Policies(AccountModel account, AccountPrincipal principal, EvaluationRequest request) =>
        request.Kind == RequestKind.RoleTrust && account.Principals.FirstOrDefault(p => p.Arn == request.Resource)?.Trust is { } trust
            ? principal.Policies.WithResource(new PolicyGroup(PolicyLayer.Resource, [trust]))
        : new ResourcePolicyIndex(account.ResourcePolicies).Of(request.Resource) is { } ofResource
            ? principal.Policies.WithResource(ofResource)
        : principal.Policies;
}
