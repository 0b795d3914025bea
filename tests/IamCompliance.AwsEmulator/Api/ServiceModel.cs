using System.Collections.Concurrent;
using System.Text.Json;

namespace IamCompliance.AwsEmulator.Api;

/// <summary>Is the API model of one service, as botocore writes it.</summary>
internal sealed class ServiceModel
{
    private readonly ConcurrentDictionary<string, Shape> shapes = new(StringComparer.Ordinal);
    private readonly JsonElement shapeTexts;

    private ServiceModel(string name, JsonElement json)
    {
        Name = name;
        var metadata = json.GetProperty("metadata");
        Protocols = [.. metadata.GetProperty("protocols").EnumerateArray().Select(p => p.GetString()!)];
        JsonVersion = Text(metadata, "jsonVersion") ?? "1.1";
        TargetPrefix = Text(metadata, "targetPrefix");
        SigningName = Text(metadata, "signingName") ?? Text(metadata, "endpointPrefix")!;
        XmlNamespace = Text(metadata, "xmlNamespace");
        shapeTexts = json.GetProperty("shapes");
        Operations = json.GetProperty("operations")
            .EnumerateObject()
            .ToDictionary(o => o.Name, o => Read(o.Name, o.Value), StringComparer.Ordinal);
    }

    public string Name { get; }

    public IReadOnlyList<string> Protocols { get; }

    public string JsonVersion { get; }

    public string? TargetPrefix { get; }

    public string SigningName { get; }

    public string? XmlNamespace { get; }

    public IReadOnlyDictionary<string, OperationModel> Operations { get; }

    public static ServiceModel Parse(string name, Stream json)
    {
        using var document = JsonDocument.Parse(json);
        return new ServiceModel(name, document.RootElement.Clone());
    }

    public Shape Shape(string name) => shapes.GetOrAdd(name, n => Api.Shape.Read(this, n, shapeTexts.GetProperty(n)));

    /// <summary>Finds the error of an operation that has a code; null when the model has none.</summary>
    public Shape? FindError(OperationModel operation, string code) =>
        operation.Errors.Select(Shape).FirstOrDefault(e => (e.ErrorCode ?? e.Name) == code);

    private OperationModel Read(string name, JsonElement json)
    {
        var http = json.GetProperty("http");
        return new OperationModel(this, name, Text(http, "method")!, Text(http, "requestUri")!)
        {
            Input = ShapeOf(json, "input"),
            Output = ShapeOf(json, "output"),
            ResultWrapper = json.TryGetProperty("output", out var output) ? Text(output, "resultWrapper") : null,
            Errors = json.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(e => e.GetString()!)] : [],
            Pagination = json.TryGetProperty("pagination", out var pagination) ? ReadPagination(pagination) : null,
        };
    }

    private Shape? ShapeOf(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? Shape(Text(value, "shape")!) : null;

    private static Pagination ReadPagination(JsonElement json)
    {
        var keys = json.GetProperty("result_key");
        return new Pagination(
            Text(json, "input_token")!,
            Text(json, "output_token")!,
            Text(json, "limit_key"),
            Text(json, "more_results"),
            keys.ValueKind == JsonValueKind.Array ? [.. keys.EnumerateArray().Select(k => k.GetString()!)] : [keys.GetString()!]
        );
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
