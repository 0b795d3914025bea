using Amazon;
using Amazon.Runtime;
using IamCompliance.Aws.Access;
using IamCompliance.Aws.Transport;

namespace IamCompliance.Aws.Calls;

/// <summary>Fills in the configuration of a client: region, address, retries, and the HTTP client that records.</summary>
internal sealed class ClientSettings(EndpointSettings endpoints, string region, RecordedHttp http)
{
    private const int DefaultAttempts = 5;

    public TConfig Apply<TConfig>(TConfig config)
        where TConfig : ClientConfig
    {
        config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        if (endpoints.ServiceUrl is { } url)
        {
            config.ServiceURL = url.AbsoluteUri;
            config.AuthenticationRegion = region;
        }
        else if (Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL") is { Length: > 0 })
        {
            // Where one address answers for every region, only the signature says which one is meant.
            config.AuthenticationRegion = region;
        }

        if (endpoints.AdaptiveRetries && Environment.GetEnvironmentVariable("AWS_RETRY_MODE") is null or "")
            config.RetryMode = RequestRetryMode.Adaptive;
        if (endpoints.MaxAttempts is { } attempts)
            config.MaxErrorRetry = attempts - 1;
        else if (Environment.GetEnvironmentVariable("AWS_MAX_ATTEMPTS") is null or "")
            config.MaxErrorRetry = DefaultAttempts - 1;
        config.HttpClientFactory = http;
        config.Timeout = endpoints.Timeout;
        return config;
    }
}
