using System.Net.Http.Headers;

namespace IamCompliance.Aws.Transport;

/// <summary>Waits for the rate's leave, and keeps of every exchange what evidence needs: endpoint, request id, server date, body.</summary>
internal sealed class RecordingHandler(HttpMessageHandler inner, CallRate rate, string service, CallMeter meter) : DelegatingHandler(inner)
{
    private static readonly string[] RequestIdHeaders = ["x-amzn-RequestId", "x-amzn-request-id", "x-amz-request-id"];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await rate.WaitAsync(service, cancellationToken).ConfigureAwait(false);
        var scope = CallScope.Current;
        var endpoint = request.RequestUri!.GetLeftPart(UriPartial.Authority);
        meter.Sent(isRetry: scope is { Tries: > 0 });
        scope?.Try(endpoint);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        // Read here, so that an answer that is cut off fails as one, whatever the SDK would have made of its beginning.
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        scope?.Answered(new Attempt(endpoint, (int)response.StatusCode, RequestId(response.Headers), response.Headers.Date, body));
        response.Content = Again(body, response.Content.Headers);
        return response;
    }

    private static string? RequestId(HttpResponseHeaders headers) =>
        RequestIdHeaders
            .Select(name => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null)
            .FirstOrDefault(v => v is not null);

    private static ByteArrayContent Again(byte[] body, HttpContentHeaders headers)
    {
        var content = new ByteArrayContent(body);
        foreach (var header in headers)
            content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        return content;
    }
}
