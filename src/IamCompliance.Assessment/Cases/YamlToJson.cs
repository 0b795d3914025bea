using System.Buffers;
using System.Globalization;
using System.Text.Json;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Assessment.Cases;

/// <summary>
/// Turns the YAML of a case into the JSON a state would hold: the schema decides whether a plain scalar is text, a number, a boolean or an
/// instant.
/// </summary>
internal static class YamlToJson
{
    public static JsonElement Convert(YamlNode node, PropertyType? type)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            Write(writer, node, type);
        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter writer, YamlNode node, PropertyType? type)
    {
        switch (node)
        {
            case YamlMapping mapping:
                writer.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    writer.WritePropertyName(entry.Key.Value);
                    Write(writer, entry.Value, Inner(type, entry.Key.Value));
                }

                writer.WriteEndObject();
                break;
            case YamlSequence sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.Items)
                    Write(writer, item, type?.Element ?? (type?.Kind == ValueKind.PolicyDocument ? type : null));
                writer.WriteEndArray();
                break;
            case YamlScalar scalar:
                Write(writer, scalar, type);
                break;
            default:
                throw new InvalidOperationException($"A YAML node of type {node.GetType().Name} has no JSON form.");
        }
    }

    // Policy documents have no schema here: JSON's own rules hold inside them.
    private static PropertyType? Inner(PropertyType? type, string key) =>
        type?.Kind switch
        {
            ValueKind.Map => PropertyType.String,
            ValueKind.PolicyDocument => type,
            _ => type?.FindProperty(key)?.Type,
        };

    private static void Write(Utf8JsonWriter writer, YamlScalar scalar, PropertyType? type)
    {
        var kind = type?.Kind;
        var isTyped = scalar.IsPlain && kind is (ValueKind.Number or ValueKind.Boolean or ValueKind.PolicyDocument);
        if (scalar is { IsPlain: true, Value: "" or "~" or "null" })
            writer.WriteNullValue();
        else if (isTyped && kind != ValueKind.Number && scalar.Value is ("true" or "false"))
            writer.WriteBooleanValue(scalar.Value == "true");
        else if (
            isTyped
            && kind != ValueKind.Boolean
            && decimal.TryParse(
                scalar.Value,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
            writer.WriteNumberValue(number);
        else if (scalar.IsPlain && kind == ValueKind.Timestamp && TimestampText.Parse(scalar.Value) is { } instant)
            writer.WriteStringValue(instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
        else
            writer.WriteStringValue(scalar.Value);
    }
}
