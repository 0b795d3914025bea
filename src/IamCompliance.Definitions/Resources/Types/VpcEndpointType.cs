namespace IamCompliance.Definitions.Resources.Types;

/// <summary>A VPC endpoint.</summary>
internal static class VpcEndpointType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.VpcEndpoint,
            PartIds.VpcEndpoints,
            "A VPC endpoint.",
            PropertyListBuilder
                .StartFrom(PartIds.VpcEndpoints)
                .Text("vpcEndpointId", "The id.")
                .Text("vpcEndpointType", "Interface, Gateway or GatewayLoadBalancer.")
                .Text("vpcId", "The VPC it serves.")
                .Text("serviceName", "The service, such as com.amazonaws.us-east-1.sts.")
                .Text("state", "available, pendingAcceptance, deleted …; lower-case first letter.")
                .Boolean("privateDnsEnabled", "Whether the service's public name resolves to it inside the VPC.")
                .Document("policyDocument", "The endpoint policy.", DocumentRole.VpcEndpoint)
                .Map("tags", "The tags.")
                .Build()
        );
}
