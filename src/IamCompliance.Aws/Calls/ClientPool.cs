using System.Collections.Concurrent;
using Amazon.Runtime;
using IamCompliance.Aws.Access;
using IamCompliance.Aws.Transport;

namespace IamCompliance.Aws.Calls;

/// <summary>Makes the SDK's clients of one account, one for each service and region, and keeps them.</summary>
internal sealed class ClientPool : IDisposable
{
    private readonly ConcurrentDictionary<(string Service, string Region), Lazy<AmazonServiceClient>> clients = new();
    private readonly AWSCredentials credentials;
    private readonly EndpointSettings endpoints;
    private readonly SocketsHttpHandler connections = RecordedHttp.OpenConnections();
    private readonly CallRate rate;

    public ClientPool(AWSCredentials credentials, EndpointSettings endpoints)
    {
        this.credentials = credentials;
        this.endpoints = endpoints;
        rate = new CallRate(endpoints.CallsPerSecond);
    }

    public CallMeter Meter { get; } = new();

    public TClient Get<TClient>(AwsService<TClient> service, string region)
        where TClient : class, IAmazonService =>
        (TClient)
            (object)
                clients
                    .GetOrAdd((service.Prefix, region), key => new Lazy<AmazonServiceClient>(() =>
                        (AmazonServiceClient)(object)service.Create(credentials, Settings(key.Service, key.Region))
                    ))
                    .Value;

    /// <summary>Says which kinds of endpoints the clients made so far ask.</summary>
    public IEnumerable<string> EndpointKinds() =>
        clients
            .Values.Where(c => c.IsValueCreated)
            .Select(c => c.Value.Config)
            .SelectMany(Kinds)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    public void Dispose()
    {
        foreach (var client in clients.Values.Where(c => c.IsValueCreated))
            client.Value.Dispose();
        connections.Dispose();
        rate.Dispose();
    }

    private static IEnumerable<string> Kinds(IClientConfig config)
    {
        if (config.ServiceURL is { Length: > 0 })
            return ["custom"];
        var kinds = new List<string>();
        if (config.UseFIPSEndpoint)
            kinds.Add("fips");
        if (config.UseDualstackEndpoint)
            kinds.Add("dual-stack");
        return kinds.Count > 0 ? kinds : ["standard"];
    }

    private ClientSettings Settings(string service, string region) =>
        new(endpoints, region, new RecordedHttp(connections, rate, service, Meter, endpoints.Timeout));
}
