using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Explanation;

/// <summary>Names the layers that stand against a request.</summary>
internal static class Blockers
{
    public static IReadOnlyList<PolicyLayer> Of(Decision decision, EvaluationRequest request, in LayerVerdicts verdicts)
    {
        List<PolicyLayer> layers = [];
        var denials = decision switch
        {
            Decision.ExplicitlyDenied => Truth.True,
            Decision.Unknown => Truth.Unknown,
            _ => (Truth?)null,
        };
        if (denials is { } least)
            AddDenials(least, verdicts, layers);
        if (decision != Decision.ExplicitlyDenied)
            AddMissing(request, verdicts, layers);
        return [.. layers.Distinct().Order()];
    }

    private static void AddDenials(Truth least, in LayerVerdicts verdicts, List<PolicyLayer> layers)
    {
        Add(verdicts.Identity.Deny, PolicyLayer.Identity);
        Add(verdicts.BoundaryDeny, PolicyLayer.Boundary);
        Add(verdicts.SessionDeny, PolicyLayer.Session);
        Add(verdicts.Resource.Deny, PolicyLayer.Resource);
        Add(verdicts.ServiceControlDeny, PolicyLayer.ServiceControl);
        Add(verdicts.ResourceControlDeny, PolicyLayer.ResourceControl);
        Add(verdicts.VpcEndpointDeny, PolicyLayer.VpcEndpoint);

        void Add(Truth deny, PolicyLayer layer)
        {
            if (deny >= least)
                layers.Add(layer);
        }
    }

    private static void AddMissing(EvaluationRequest request, in LayerVerdicts verdicts, List<PolicyLayer> layers)
    {
        if (verdicts.ServiceControl != Truth.True)
            layers.Add(PolicyLayer.ServiceControl);
        if (verdicts.VpcEndpoint != Truth.True)
            layers.Add(PolicyLayer.VpcEndpoint);
        var resource = verdicts.Resource;
        if (!request.Principal.HasIdentity && request.Principal.Type != RequestPrincipalType.Root)
        {
            if (resource.Allow != Truth.True)
                layers.Add(PolicyLayer.Resource);
            return;
        }

        if (request.IsSameAccount && resource.Direct == Truth.True)
            return;
        if (verdicts.Boundary != Truth.True)
            layers.Add(PolicyLayer.Boundary);
        if (verdicts.Session != Truth.True)
            layers.Add(PolicyLayer.Session);
        if (request.IsSameAccount && resource.Limited == Truth.True)
            return;
        if (NeedsResource(request, verdicts) && resource.Allow != Truth.True)
            layers.Add(PolicyLayer.Resource);
        // Where the resource policy hands the question to the account, or only it could have granted, the identity policies did not.
        if (
            verdicts.Identity.Allow != Truth.True
            && (!AccessLogic.RequiresResourcePolicy(request) || !request.IsSameAccount || resource.Delegated != Truth.False)
        )
            layers.Add(PolicyLayer.Identity);
    }

    // Within an account either policy suffices: a resource policy that is there and does not grant stands against as much as the identity
    // policies do.
    private static bool NeedsResource(EvaluationRequest request, in LayerVerdicts verdicts) =>
        !request.IsSameAccount
        || AccessLogic.RequiresResourcePolicy(request)
        || (verdicts.HasResourcePolicy && verdicts.Identity.Allow != Truth.True);
}
