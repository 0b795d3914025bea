using Amazon.Runtime;

namespace IamCompliance.StandIns.Tests.Clients;

/// <summary>Answers a client's requests from a script, without a socket.</summary>
internal sealed class FakeService(params Answer[] answers) : HttpClientFactory
{
    private readonly Queue<Answer> remaining = new(answers);

    public List<SentRequest> Requests { get; } = [];

    public SentRequest Request => Requests.Single();

    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(new Handler(this));

    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    /// <summary>Points a client at this service.</summary>
    public T Configure<T>(T config)
        where T : ClientConfig
    {
        config.HttpClientFactory = this;
        config.RegionEndpoint ??= Amazon.RegionEndpoint.EUCentral1;
        return config;
    }

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        var headers = request
            .Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase);
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellation);
        Requests.Add(new SentRequest(request.Method, request.RequestUri!, headers, body));
        return remaining.Count > 0
            ? remaining.Dequeue().ToMessage()
            : throw new InvalidOperationException($"The script has no answer to request {Requests.Count}.");
    }

    private sealed class Handler(FakeService service) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            service.AnswerAsync(request, cancellationToken);
    }
}
