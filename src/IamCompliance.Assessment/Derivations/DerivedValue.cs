using System.Text.Json;
using System.Text.Json.Serialization;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Makes values of what was worked out, in the shape the schema declares: camelCase, and absent where there is nothing.</summary>
internal static class DerivedValue
{
    private const string Engine = "policy engine";
    private const string Gap = "unknown";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Value Of<T>(T value) => Value.Known(JsonSerializer.SerializeToElement(value, Options), Engine);

    public static Value Unknown(string cause) => Value.Unknown(Engine, cause);

    /// <summary>Stands in place of one member of what was worked out, of which nothing can be said.</summary>
    public static object NotKnown(string cause) => new Dictionary<string, string> { [Gap] = cause };

    /// <summary>Reads why a member is not known; null when the value says no such thing.</summary>
    public static string? WhyNotKnown(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(Gap, out var cause) && cause.ValueKind == JsonValueKind.String ? cause.GetString() : null;
}
