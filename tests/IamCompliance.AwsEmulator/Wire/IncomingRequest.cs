using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace IamCompliance.AwsEmulator.Wire;

/// <summary>Is a request as it came, the path and query not yet decoded.</summary>
internal sealed record IncomingRequest(
    string Method,
    string RawPath,
    string RawQuery,
    IReadOnlyDictionary<string, string> Headers,
    byte[] Body
)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public IReadOnlyList<KeyValuePair<string, string>> Query => ParsePairs(RawQuery, plusIsSpace: false);

    public IReadOnlyList<string> PathSegments =>
        [.. RawPath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    public static async Task<IncomingRequest> ReadAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var question = target.IndexOf('?', StringComparison.Ordinal);
        return new IncomingRequest(
            context.Request.Method,
            question < 0 ? target : target[..question],
            question < 0 ? "" : target[(question + 1)..],
            context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body.ToArray()
        );
    }

    public static IReadOnlyList<KeyValuePair<string, string>> ParsePairs(string text, bool plusIsSpace) =>
        [
            .. text.Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Select(pair =>
                {
                    var equals = pair.IndexOf('=', StringComparison.Ordinal);
                    return KeyValuePair.Create(
                        Decode(equals < 0 ? pair : pair[..equals], plusIsSpace),
                        equals < 0 ? "" : Decode(pair[(equals + 1)..], plusIsSpace)
                    );
                }),
        ];

    private static string Decode(string text, bool plusIsSpace) => Uri.UnescapeDataString(plusIsSpace ? text.Replace('+', ' ') : text);
}
