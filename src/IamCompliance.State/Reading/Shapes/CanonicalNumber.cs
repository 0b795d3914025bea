using System.Text.Json.Nodes;

namespace IamCompliance.State.Reading.Shapes;

/// <summary>Writes a number in one form, whether it came as 1, 1.0 or 1e0.</summary>
internal static class CanonicalNumber
{
    public static JsonNode Canonical(decimal value) =>
        // Dividing by one with the most decimal places drops the trailing zeros.
        JsonValue.Create(value / 1.0000000000000000000000000000m);
}
