namespace IamCompliance.Policies.Evaluation;

/// <summary>Combines what the layers say into one answer.</summary>
internal static class AccessLogic
{
    public static Decision Decide(EvaluationRequest request, in LayerVerdicts verdicts)
    {
        if (verdicts.Deny == Truth.True)
            return Decision.ExplicitlyDenied;
        var allow = Allow(request, verdicts);
        return allow switch
        {
            Truth.False => Decision.ImplicitlyDenied,
            Truth.True when verdicts.Deny == Truth.False => Decision.Allowed,
            _ => Decision.Unknown,
        };
    }

    /// <summary>Whether every layer that must grant does.</summary>
    public static Truth Allow(EvaluationRequest request, in LayerVerdicts verdicts) =>
        Granted(request, verdicts).And(verdicts.ServiceControl).And(verdicts.VpcEndpoint);

    /// <summary>Whether identity and resource policies grant, within boundary and session policy.</summary>
    private static Truth Granted(EvaluationRequest request, in LayerVerdicts verdicts)
    {
        var bounds = verdicts.Boundary.And(verdicts.Session);
        ref readonly var resource = ref verdicts.Resource;
        // Services, the federated, the anonymous and accounts by canonical id have no identity policies: the resource decides alone.
        if (!request.Principal.HasIdentity && request.Principal.Type != RequestPrincipalType.Root)
            return resource.Allow;
        // "The request is allowed only if both evaluations return a decision of Allow":
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
        if (!request.IsSameAccount)
            return verdicts.Identity.Allow.And(bounds).And(resource.Allow);
        var identity = verdicts.Identity.Allow;
        // "IAM role trust policies and KMS key policies are exceptions to this logic, because they must explicitly allow access for
        // principals"; naming the account hands the question to its identity policies:
        // https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html#key-policy-default-allow-root-enable-iam
        if (RequiresResourcePolicy(request))
            identity = identity.And(resource.Delegated);
        return resource.Direct.Or(identity.Or(resource.Limited).And(bounds));
    }

    public static bool RequiresResourcePolicy(EvaluationRequest request) => request.Kind is RequestKind.KmsKey or RequestKind.RoleTrust;
}
