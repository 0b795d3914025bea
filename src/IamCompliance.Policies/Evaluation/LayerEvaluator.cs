using IamCompliance.Policies.Explanation;

namespace IamCompliance.Policies.Evaluation;

/// <summary>Asks every layer that applies to a request.</summary>
internal static class LayerEvaluator
{
    public static LayerVerdicts Evaluate<TTrace>(EvaluationRequest request, PolicyStack stack, ref TTrace trace)
        where TTrace : struct, IEvaluationTrace
    {
        var principal = request.Principal;
        var hasBoundary = stack.Boundary is not null;
        var verdicts = new LayerVerdicts { HasResourcePolicy = stack.Resource is not null };
        EvaluateIdentity(request, stack, ref trace, ref verdicts);
        (verdicts.Boundary, verdicts.BoundaryDeny) = Bound(principal.HasIdentity ? stack.Boundary : null, request, ref trace);
        (verdicts.Session, verdicts.SessionDeny) = EvaluateSession(request, stack, ref trace);
        if (stack.Resource is not null)
            verdicts.Resource = stack.Resource.Evaluate(request, hasBoundary, ref trace);
        EvaluateEndpoint(request, stack, hasBoundary, ref trace, ref verdicts);
        EvaluateServiceControl(request, stack, ref trace, ref verdicts);
        EvaluateResourceControl(request, stack, ref trace, ref verdicts);
        verdicts.Deny = verdicts
            .Identity.Deny.Or(verdicts.BoundaryDeny)
            .Or(verdicts.SessionDeny)
            .Or(verdicts.Resource.Deny)
            .Or(verdicts.VpcEndpointDeny)
            .Or(verdicts.ServiceControlDeny)
            .Or(verdicts.ResourceControlDeny);
        return verdicts;
    }

    private static void EvaluateIdentity<TTrace>(EvaluationRequest request, PolicyStack stack, ref TTrace trace, ref LayerVerdicts verdicts)
        where TTrace : struct, IEvaluationTrace
    {
        // "all requests are implicitly denied with the exception of the AWS account root user, which has full access":
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
        if (request.Principal.Type == RequestPrincipalType.Root)
            verdicts.Identity.Direct = Truth.True;
        else if (request.Principal.HasIdentity)
            verdicts.Identity = stack.Identity.Evaluate(request, hasBoundary: false, ref trace);
    }

    private static (Truth Allow, Truth Deny) EvaluateSession<TTrace>(EvaluationRequest request, PolicyStack stack, ref TTrace trace)
        where TTrace : struct, IEvaluationTrace
    {
        if (!request.Principal.HasIdentity)
            return (Truth.True, Truth.False);
        // "if you do not pass a policy, the resulting federated user session has no permissions":
        // https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html
        if (stack.Session is null && request.Principal.Type == RequestPrincipalType.FederatedUser)
            return (Truth.False, Truth.False);
        return Bound(stack.Session, request, ref trace);
    }

    private static void EvaluateEndpoint<TTrace>(
        EvaluationRequest request,
        PolicyStack stack,
        bool hasBoundary,
        ref TTrace trace,
        ref LayerVerdicts verdicts
    )
        where TTrace : struct, IEvaluationTrace
    {
        // "An endpoint policy does not override or replace identity-based policies or resource-based policies"; it must allow as well:
        // https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
        verdicts.VpcEndpoint = Truth.True;
        if (stack.VpcEndpoint is null)
            return;
        var verdict = stack.VpcEndpoint.Evaluate(request, hasBoundary, ref trace);
        verdicts.VpcEndpoint = verdict.Allow;
        verdicts.VpcEndpointDeny = verdict.Deny;
    }

    private static void EvaluateServiceControl<TTrace>(
        EvaluationRequest request,
        PolicyStack stack,
        ref TTrace trace,
        ref LayerVerdicts verdicts
    )
        where TTrace : struct, IEvaluationTrace
    {
        // SCPs bind users and roles of member accounts, "including the account's root user", and neither service-linked roles nor anybody
        // outside of the organization's accounts:
        // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html. "there must be an explicit Allow
        // statement at every level from the root through each OU in the direct path to the account":
        // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
        verdicts.ServiceControl = Truth.True;
        if (!request.Principal.IsInAccount || request.Principal.IsServiceLinkedRole)
            return;
        foreach (var level in stack.ServiceControl)
        {
            var verdict = level.Evaluate(request, hasBoundary: false, ref trace);
            verdicts.ServiceControl = verdicts.ServiceControl.And(verdict.Allow);
            verdicts.ServiceControlDeny = verdicts.ServiceControlDeny.Or(verdict.Deny);
        }
    }

    private static void EvaluateResourceControl<TTrace>(
        EvaluationRequest request,
        PolicyStack stack,
        ref TTrace trace,
        ref LayerVerdicts verdicts
    )
        where TTrace : struct, IEvaluationTrace
    {
        // RCPs apply to the actions of some services, whoever calls, and not to calls of service-linked roles:
        // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html. They can only deny: RCPFullAWSAccess
        // "can't be detached", so every level allows:
        // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_evaluation.html
        if (request.Principal.IsServiceLinkedRole || !ResourceControlServices.Contains(request.Service))
            return;
        foreach (var level in stack.ResourceControl)
            verdicts.ResourceControlDeny = verdicts.ResourceControlDeny.Or(level.Evaluate(request, hasBoundary: false, ref trace).Deny);
    }

    private static (Truth Allow, Truth Deny) Bound<TTrace>(PolicyGroup? group, EvaluationRequest request, ref TTrace trace)
        where TTrace : struct, IEvaluationTrace
    {
        if (group is null)
            return (Truth.True, Truth.False);
        var verdict = group.Evaluate(request, hasBoundary: false, ref trace);
        return (verdict.Allow, verdict.Deny);
    }
}
