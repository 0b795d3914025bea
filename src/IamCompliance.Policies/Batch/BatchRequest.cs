using System.Text.Json;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Batch;

/// <summary>Reads the request of a line.</summary>
internal static class BatchRequest
{
    public static EvaluationRequest Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new BatchFormatException("the line is not an object");
        var request = BatchJson.Object(root, "request");
        var resource = BatchJson.Object(request, "resource");
        return new EvaluationRequest(
            ReadPrincipal(BatchJson.Object(request, "principal")),
            BatchJson.Text(request, "action"),
            BatchJson.Text(resource, "arn"),
            BatchJson.FindText(resource, "accountId"),
            ReadContext(request)
        );
    }

    private static RequestPrincipal ReadPrincipal(JsonElement principal)
    {
        var typeName = BatchJson.Text(principal, "type");
        if (!Enum.TryParse<RequestPrincipalType>(typeName, out var type) || !Enum.IsDefined(type) || typeName != type.ToString())
            throw new BatchFormatException(
                $"`{typeName}` is no type of principal; use one of {string.Join(", ", Enum.GetNames<RequestPrincipalType>())}"
            );
        var id = BatchJson.FindText(principal, "id");
        if (id is null && type != RequestPrincipalType.Anonymous)
            throw new BatchFormatException("`id` is missing");
        return new RequestPrincipal(type, id ?? "*", BatchJson.FindText(principal, "accountId"));
    }

    private static RequestContext ReadContext(JsonElement request)
    {
        if (BatchJson.Find(request, "context") is not { } context)
            return RequestContext.Empty;
        if (context.ValueKind != JsonValueKind.Object)
            throw new BatchFormatException("`context` is not an object");
        List<KeyValuePair<string, IReadOnlyList<string>>> values = [];
        foreach (var property in context.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null))
            values.Add(new(property.Name, ReadValues(property.Name, property.Value)));
        var isComplete = BatchJson.Find(request, "contextIsComplete") is not { ValueKind: JsonValueKind.False };
        return isComplete ? RequestContext.Complete(values) : RequestContext.Partial(values);
    }

    private static List<string> ReadValues(string key, JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => ReadValue(key, v))] : [ReadValue(key, value)];

    private static string ReadValue(string key, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => BatchJson.TextOf(value, key),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => throw new BatchFormatException($"`{key}` of the context holds something else than strings, numbers and booleans"),
        };
}
