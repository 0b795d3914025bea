using System.Text.Json;
using System.Text.Json.Serialization;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Derivations;

/// <summary>
/// Holds what was worked out, in the shape the schema declares: camelCase, and absent where there is nothing. It names no part: which part
/// stands behind it is said by the path that asked, as the schema declares it.
/// </summary>
internal readonly struct DerivedValue
{
    private const string Gap = "unknown";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private DerivedValue(JsonElement element, string? cause) => (Element, Cause) = (element, cause);

    /// <summary>Gets what was worked out; undefined when nothing could be.</summary>
    public JsonElement Element { get; }

    /// <summary>Gets why nothing could be worked out, as the rest of a sentence; null when something was.</summary>
    public string? Cause { get; }

    /// <summary>Holds a value; half of a surrogate pair somewhere in it, which is no text, leaves it unknown.</summary>
    public static DerivedValue Of<T>(T value)
    {
        try
        {
            return new(JsonSerializer.SerializeToElement(value, Options), null);
        }
        catch (Exception e) when (IsOfTheWriter(e.GetBaseException()))
        {
            return Unknown("what was recorded holds half of a surrogate pair, which is no text");
        }
    }

    // What is worked out while it is written may break as well, and that is a defect and no word of the account.
    // Source is System.Text.Json, or what that writes to say that it may be thrown again.
    private static bool IsOfTheWriter(Exception cause) =>
        cause is InvalidOperationException or ArgumentException or JsonException
        && cause.Source?.StartsWith(typeof(JsonSerializer).Namespace!, StringComparison.Ordinal) == true;

    public static DerivedValue Unknown(string cause) => new(default, cause);

    /// <summary>Stands in place of one member of what was worked out, of which nothing can be said.</summary>
    public static object NotKnown(string cause) => new Dictionary<string, string> { [Gap] = cause };

    /// <summary>Reads why a member is not known; null when the value says no such thing.</summary>
    public static string? WhyNotKnown(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(Gap, out var cause) && JsonText.TryGet(cause, out var text)
            ? text
            : null;
}
