using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Batch;

/// <summary>Names layers in the words of the batch format, which decision tests share.</summary>
public static class PolicyLayerWords
{
    /// <summary>Names a layer.</summary>
    public static string Of(PolicyLayer layer) =>
        layer switch
        {
            PolicyLayer.Identity => "identity",
            PolicyLayer.Boundary => "boundary",
            PolicyLayer.Session => "session",
            PolicyLayer.Resource => "resource",
            PolicyLayer.ServiceControl => "scp",
            PolicyLayer.ResourceControl => "rcp",
            _ => "vpcEndpoint",
        };
}
