namespace IamCompliance.Policies.Evaluation;

/// <summary>Holds one request: who wants to do what to what, and in which circumstances.</summary>
public sealed class EvaluationRequest
{
    /// <summary>Describes a request.</summary>
    /// <param name="principal">Who asks.</param>
    /// <param name="action">The action, such as <c>s3:GetObject</c>, in any case of letters.</param>
    /// <param name="resource">The ARN; <c>*</c> for actions that are about no resource.</param>
    /// <param name="resourceAccountId">The account that owns the resource; from the ARN when null, else the principal's own.</param>
    /// <param name="context">What is known of the context keys.</param>
    public EvaluationRequest(RequestPrincipal principal, string action, string resource, string? resourceAccountId, RequestContext context)
    {
        ArgumentNullException.ThrowIfNull(action);
        Principal = principal;
        Action = action.ToLowerInvariant();
        Resource = resource;
        Context = context;
        var colon = Action.IndexOf(':', StringComparison.Ordinal);
        Service = colon < 0 ? "" : Action[..colon];
        var arn = Arn.TryParse(resource);
        ResourceAccountId = resourceAccountId ?? (arn?.Account is { Length: > 0 } account ? account : principal.AccountId);
        Kind = RequestKinds.Of(Action, Service, arn);
    }

    /// <summary>Gets who asks.</summary>
    public RequestPrincipal Principal { get; }

    /// <summary>Gets the action, in lower case: actions are not case-sensitive.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html</remarks>
    public string Action { get; }

    /// <summary>Gets the ARN of the resource, or <c>*</c>.</summary>
    public string Resource { get; }

    /// <summary>Gets the account that owns the resource; null when nobody says.</summary>
    public string? ResourceAccountId { get; }

    /// <summary>Gets what is known of the context keys.</summary>
    public RequestContext Context { get; }

    /// <summary>Gets whether the request assumes a role, and the policy of the resource is with that the role's trust policy.</summary>
    public bool IsRoleTrust => Kind == RequestKind.RoleTrust;

    internal string Service { get; }

    internal RequestKind Kind { get; }

    /// <summary>Gets whether the principal and the resource belong to one account.</summary>
    internal bool IsSameAccount => Principal.AccountId is null ? ResourceAccountId is null : Principal.AccountId == ResourceAccountId;
}
