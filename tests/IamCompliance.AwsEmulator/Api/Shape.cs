using System.Text.Json;

namespace IamCompliance.AwsEmulator.Api;

/// <summary>Is one shape of an API model.</summary>
internal sealed class Shape
{
    private Shape(ServiceModel service, string name, JsonElement json)
    {
        Name = name;
        Kind = json.GetProperty("type").GetString()!;
        IsFlattened = Flag(json, "flattened");
        TimestampFormat = Text(json, "timestampFormat");
        Payload = Text(json, "payload");
        Required = json.TryGetProperty("required", out var required) ? [.. required.EnumerateArray().Select(r => r.GetString()!)] : [];
        Members = json.TryGetProperty("members", out var members)
            ? [.. members.EnumerateObject().Select(m => ReadMember(service, m.Name, m.Value))]
            : [];
        Element = Find(service, json, "member");
        Key = Find(service, json, "key");
        Value = Find(service, json, "value");
        if (json.TryGetProperty("error", out var error))
        {
            ErrorCode = Text(error, "code");
            ErrorStatus = error.TryGetProperty("httpStatusCode", out var status) ? status.GetInt32() : null;
        }
    }

    public string Name { get; }

    public string Kind { get; }

    public bool IsFlattened { get; }

    public string? TimestampFormat { get; }

    public string? Payload { get; }

    public IReadOnlyList<string> Required { get; }

    public IReadOnlyList<ShapeMember> Members { get; }

    public ShapeMember? Element { get; }

    public ShapeMember? Key { get; }

    public ShapeMember? Value { get; }

    public string? ErrorCode { get; }

    public int? ErrorStatus { get; }

    public static Shape Read(ServiceModel service, string name, JsonElement json) => new(service, name, json);

    private static ShapeMember? Find(ServiceModel service, JsonElement json, string name) =>
        json.TryGetProperty(name, out var member) ? ReadMember(service, name, member) : null;

    private static ShapeMember ReadMember(ServiceModel service, string name, JsonElement json) =>
        new ShapeMember(service, name, Text(json, "shape")!) with
        {
            Location = Text(json, "location"),
            LocationName = Text(json, "locationName"),
            QueryName = Text(json, "queryName"),
            IsFlattened = Flag(json, "flattened"),
            IsXmlAttribute = Flag(json, "xmlAttribute"),
            TimestampFormat = Text(json, "timestampFormat"),
        };

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static bool Flag(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.GetBoolean();
}
