using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal.Endpoints.StandardLibrary;

namespace Amazon.StandIns;

/// <summary>
/// The endpoint rules of a service, first match wins: the caller's own endpoint; a listed exception; the one endpoint of a
/// partition-wide service; `prefix[-fips].region.suffix` with the partition's DNS suffix.
/// </summary>
internal sealed class ServiceEndpoints(string prefix, string signingName) : IEndpointProvider
{
    /// <summary>The endpoints of a service that has one per partition.</summary>
    public Dictionary<string, ServiceEndpoint> PartitionWide { get; init; } = [];

    /// <summary>Hosts that do not follow the pattern.</summary>
    public Dictionary<(string Partition, bool Fips, bool DualStack), ServiceEndpoint> Exceptions { get; init; } = [];

    public Endpoint ResolveEndpoint(EndpointParameters parameters)
    {
        var fips = parameters["UseFIPS"] is true;
        var dualStack = parameters["UseDualStack"] is true;
        if (parameters["Endpoint"] is string { Length: > 0 } own)
            return Own(own, fips, dualStack);
        if (parameters["Region"] is not string { Length: > 0 } region)
            throw new AmazonClientException("Invalid Configuration: Missing Region");

        var partition = Fn.Partition(region);
        var endpoint = Find(partition, fips, dualStack);
        var host = endpoint.Host.Replace("{region}", region, StringComparison.Ordinal);
        return new Endpoint($"https://{host}", Attributes(endpoint.SigningRegion ?? region), "");
    }

    private static Endpoint Own(string url, bool fips, bool dualStack)
    {
        if (fips)
            throw new AmazonClientException("Invalid Configuration: FIPS and custom endpoint are not supported");
        if (dualStack)
            throw new AmazonClientException("Invalid Configuration: Dualstack and custom endpoint are not supported");
        return new Endpoint(url, "", "");
    }

    private ServiceEndpoint Find(Partition partition, bool fips, bool dualStack)
    {
        if (Exceptions.TryGetValue((partition.name, fips, dualStack), out var exception))
            return exception;
        PartitionWide.TryGetValue(partition.name, out var partitionWide);
        if (partitionWide is not null && !fips && !dualStack)
            return partitionWide;
        if ((fips && !partition.supportsFIPS) || (dualStack && !partition.supportsDualStack))
            throw new AmazonClientException(Unsupported(fips, dualStack));

        var suffix = dualStack ? partition.dualStackDnsSuffix : partition.dnsSuffix;
        return new ServiceEndpoint($"{prefix}{(fips ? "-fips" : "")}.{{region}}.{suffix}", partitionWide?.SigningRegion);
    }

    private static string Unsupported(bool fips, bool dualStack) =>
        (fips, dualStack) switch
        {
            (true, true) => "FIPS and DualStack are enabled, but this partition does not support one or both",
            (true, false) => "FIPS is enabled but this partition does not support FIPS",
            _ => "DualStack is enabled but this partition does not support DualStack",
        };

    private string Attributes(string signingRegion) =>
        $$"""{"authSchemes":[{"name":"sigv4","signingName":"{{signingName}}","signingRegion":"{{signingRegion}}"}]}""";
}
