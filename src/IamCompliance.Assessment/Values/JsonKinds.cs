using System.Text.Json;
using IamCompliance.Assessment.Derivations;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Assessment.Values;

/// <summary>Holds recorded JSON against the schema: what is not of the declared kind is unknown, never a guess.</summary>
internal static class JsonKinds
{
    public static Value Check(JsonElement element, PropertyType type, SourcePart part) =>
        element.ValueKind switch
        {
            JsonValueKind.Null => Value.Absent(part),
            JsonValueKind.Array when type.MayBeList => Value.Known(element, part),
            // A document is an object too, and no policy has a member that says it is not known.
            _ when type.Kind == ValueKind.PolicyDocument && DerivedValue.WhyNotKnown(element) is { } cause => Value.Unknown(part, cause),
            _ when IsExpected(element.ValueKind, type.Kind) => Value.Known(element, part),
            _ => Value.Unknown(
                part,
                DerivedValue.WhyNotKnown(element) ?? $"{WithArticle(type)} was expected and {Name(element)} was recorded"
            ),
        };

    public static string Name(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => "text",
            JsonValueKind.Number => "a number",
            JsonValueKind.True or JsonValueKind.False => "a boolean",
            JsonValueKind.Array => "a list",
            JsonValueKind.Object => "an object",
            JsonValueKind.Null => "null",
            _ => "nothing",
        };

    /// <summary>Names a declared type in a sentence.</summary>
    public static string WithArticle(PropertyType type) =>
        type.Kind switch
        {
            _ when type.MayBeList => $"{WithArticle(type.Single)} or a list",
            ValueKind.String => "text",
            ValueKind.Object => "an object",
            _ => $"a {type}",
        };

    private static bool IsExpected(JsonValueKind actual, ValueKind declared) =>
        declared switch
        {
            ValueKind.String or ValueKind.Timestamp => actual == JsonValueKind.String,
            ValueKind.Number => actual == JsonValueKind.Number,
            ValueKind.Boolean => actual is JsonValueKind.True or JsonValueKind.False,
            ValueKind.List => actual == JsonValueKind.Array,
            ValueKind.Object or ValueKind.Map or ValueKind.PolicyDocument => actual == JsonValueKind.Object,
            // No property of a resource is a duration: durations are what timestamps are held against.
            _ => false,
        };
}
