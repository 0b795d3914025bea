using System.Text.Json;
using System.Text.Json.Serialization;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Makes values of what was worked out, in the shape the schema declares: camelCase, and absent where there is nothing.</summary>
internal static class DerivedValue
{
    private const string Engine = "policy engine";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Value Of<T>(T value) => Value.Known(JsonSerializer.SerializeToElement(value, Options), Engine);

    public static Value Unknown(string cause) => Value.Unknown(Engine, cause);
}
