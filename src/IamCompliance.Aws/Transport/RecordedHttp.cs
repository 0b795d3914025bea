using System.Net.Security;
using System.Security.Authentication;
using Amazon.Runtime;

namespace IamCompliance.Aws.Transport;

/// <summary>Gives the SDK's clients of one service an HTTP client that records and keeps to the rate.</summary>
internal sealed class RecordedHttp(HttpMessageHandler connections, CallRate rate, string service, CallMeter meter, TimeSpan timeout)
    : HttpClientFactory
{
    /// <summary>Opens the connections of one account: TLS 1.2 or newer only, no redirects, no cookies.</summary>
    public static SocketsHttpHandler OpenConnections() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            SslOptions = new SslClientAuthenticationOptions
            {
#pragma warning disable CA5398 // AWS demands at least TLS 1.2; the operating system may not choose less.
                EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
#pragma warning restore CA5398
            },
        };

    public override HttpClient CreateHttpClient(IClientConfig clientConfig) =>
        new(new RecordingHandler(connections, rate, service, meter), disposeHandler: false) { Timeout = timeout };

    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
}
