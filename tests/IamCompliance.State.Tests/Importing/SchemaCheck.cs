using System.Text.Json;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.State.Tests.Importing;

/// <summary>Compares a configuration with the schema of its type.</summary>
internal static class SchemaCheck
{
    public static IEnumerable<string> Problems(string path, PropertyType type, JsonElement value)
    {
        switch (type.Kind)
        {
            case ValueKind.Object when value.ValueKind == JsonValueKind.Object:
                return value
                    .EnumerateObject()
                    .SelectMany(p =>
                        type.FindProperty(p.Name) is { } property
                            ? Problems($"{path}.{p.Name}", property.Type, p.Value)
                            : [$"{path}.{p.Name} is not in the schema"]
                    );
            case ValueKind.List when value.ValueKind == JsonValueKind.Array:
                return value.EnumerateArray().SelectMany(e => Problems(path + "[]", type.Element!, e));
            case ValueKind.Map when value.ValueKind == JsonValueKind.Object:
                return value.EnumerateObject().SelectMany(p => Problems(path + ".*", PropertyType.String, p.Value));
            default:
                return Fits(type.Kind, value) ? [] : [$"{path} is {value.ValueKind}, not {type}"];
        }
    }

    private static bool Fits(ValueKind kind, JsonElement value) =>
        kind switch
        {
            ValueKind.String => value.ValueKind == JsonValueKind.String,
            ValueKind.Number => value.ValueKind == JsonValueKind.Number,
            ValueKind.Boolean => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            ValueKind.Timestamp => value.ValueKind == JsonValueKind.String
                && value.GetString()!.EndsWith('Z')
                && value.TryGetDateTimeOffset(out _),
            ValueKind.PolicyDocument => value.ValueKind == JsonValueKind.Object,
            _ => false,
        };
}
