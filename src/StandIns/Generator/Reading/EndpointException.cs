namespace IamCompliance.StandIns.Generator.Reading;

/// <summary>A host that does not follow the general pattern of its service.</summary>
/// <param name="Partition">The partition it belongs to.</param>
/// <param name="Fips">Whether it is the FIPS endpoint.</param>
/// <param name="DualStack">Whether it is the dual-stack endpoint.</param>
/// <param name="Host">The host, where `{region}` stands for the region.</param>
/// <param name="SigningRegion">The region to sign for, if not the client's.</param>
internal sealed record EndpointException(string Partition, bool Fips, bool DualStack, string Host, string? SigningRegion)
{
    public static EndpointException Read(JsonNode node) =>
        new(node.Required("partition"), node["fips"].IsTrue, node["dualStack"].IsTrue, node.Required("host"), node["signingRegion"].Text);
}
