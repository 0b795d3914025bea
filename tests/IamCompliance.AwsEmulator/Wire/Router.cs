using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.AwsEmulator.Api;

namespace IamCompliance.AwsEmulator.Wire;

/// <summary>Finds out what a request asks for: the service from its signature's scope, the operation from its action, target or
/// path.</summary>
internal static class Router
{
    /// <summary>Finds the operation.</summary>
    /// <param name="request">The request.</param>
    /// <param name="signingName">The service its signature is for.</param>
    /// <param name="region">The region its signature is for.</param>
    /// <param name="asked">What was asked for, in words, also when nobody answers it.</param>
    /// <returns>Null when the emulator does not know the operation.</returns>
    public static Invocation? Find(IncomingRequest request, string signingName, string region, out string asked)
    {
        var service = KnownServices.FindBySigningName(signingName);
        var prefix = service?.Prefix ?? signingName;
        if (request.Header("X-Amz-Target") is { } target)
        {
            var name = target[(target.LastIndexOf('.') + 1)..];
            asked = $"{prefix}:{name}";
            if (service?.Api.TargetPrefix != target[..Math.Max(0, target.LastIndexOf('.'))] || Named(service, name) is not { } operation)
                return null;
            return new Invocation(operation, WireProtocol.Json, region, ParseJson(request.Text));
        }

        if (service is null || service.Api.Protocols.Any(p => p is "query" or "ec2"))
        {
            var pairs = IncomingRequest.ParsePairs(request.Body.Length > 0 ? request.Text : request.RawQuery, plusIsSpace: true);
            var fields = pairs
                .GroupBy(p => p.Key, StringComparer.Ordinal)
                .ToDictionary(p => p.Key, p => p.First().Value, StringComparer.Ordinal);
            asked = fields.TryGetValue("Action", out var action) ? $"{prefix}:{action}" : $"{prefix}:{request.Method} {request.RawPath}";
            if (service is null || action is null || Named(service, action) is not { } operation)
                return null;
            var isEc2 = service.Api.Protocols.Contains("ec2");
            return new Invocation(
                operation,
                isEc2 ? WireProtocol.Ec2 : WireProtocol.Query,
                region,
                new QueryInput(fields, isEc2).Read(operation.Model.Input)
            );
        }

        if (service.Api.Protocols.Any(p => p.StartsWith("rest-", StringComparison.Ordinal)))
            return FindByPath(service, request, region, out asked);
        asked = $"{prefix}:{request.Method} {request.RawPath}";
        return null;
    }

    private static Invocation? FindByPath(KnownService service, IncomingRequest request, string region, out string asked)
    {
        asked = $"{service.Prefix}:{request.Method} {request.RawPath}{(request.RawQuery.Length > 0 ? "?" + request.RawQuery : "")}";
        // The most specific path first: one that also demands a query.
        foreach (var operation in service.Operations.OrderByDescending(o => o.Model.RequestUri.Contains('?', StringComparison.Ordinal)))
        {
            if (RestPath.Match(operation.Model, request) is not { } input)
                continue;
            asked = operation.CallName;
            var isJson = service.Api.Protocols.Contains("rest-json");
            if (isJson && request.Body.Length > 0)
            {
                foreach (var (name, value) in ParseJson(request.Text))
                    input[name] = value?.DeepClone();
            }

            return new Invocation(operation, isJson ? WireProtocol.RestJson : WireProtocol.RestXml, region, input);
        }

        return null;
    }

    private static KnownOperation? Named(KnownService service, string name) => service.Operations.FirstOrDefault(o => o.Name == name);

    private static JsonObject ParseJson(string text)
    {
        try
        {
            return text.Length == 0 ? [] : JsonNode.Parse(text) as JsonObject ?? throw Malformed();
        }
        catch (JsonException)
        {
            throw Malformed();
        }
    }

    private static ServiceFailure Malformed() => new("SerializationException", "The body of the request is not a JSON object.", 400);
}
