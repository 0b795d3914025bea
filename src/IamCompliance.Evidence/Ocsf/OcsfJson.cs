using System.Text.Json;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.Ocsf;

/// <summary>Writes the values that OCSF events are made of.</summary>
internal static class OcsfJson
{
    /// <summary>Writes an enumerated field: the number under the name with <c>_id</c>, the caption under the name.</summary>
    public static void Enumerated(this Utf8JsonWriter json, string name, OcsfValue value)
    {
        json.WriteNumber($"{name}_id", value.Id);
        json.Text(name, value.Caption);
    }

    /// <summary>Writes an instant as OCSF's timestamp type has it: milliseconds since 1970.</summary>
    public static void Time(this Utf8JsonWriter json, string name, DateTimeOffset instant) =>
        json.WriteNumber(name, instant.ToUnixTimeMilliseconds());

    /// <summary>Writes a text unless there is none.</summary>
    public static void OptionalText(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.Text(name, value);
    }
}
