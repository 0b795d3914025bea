using System.Text.Json;
using IamCompliance.AwsEmulator.Answering;
using IamCompliance.AwsEmulator.Api;

namespace IamCompliance.AwsEmulator.Wire;

/// <summary>Writes an output as JSON, driven by its shape.</summary>
internal sealed class JsonShapeWriter(Utf8JsonWriter json)
{
    public void WriteMembers(Shape? shape, Result result)
    {
        json.WriteStartObject();
        foreach (var member in shape?.Members.Where(m => m.Location is null) ?? [])
        {
            if (result.Lists.TryGetValue(member.Name, out var list))
            {
                json.WritePropertyName(member.WireName);
                WriteList(member, list);
            }
            else if (result.Members.TryGetValue(member.Name, out var value))
            {
                json.WritePropertyName(member.WireName);
                Write(member, value);
            }
        }

        json.WriteEndObject();
    }

    private void Write(ShapeMember member, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            json.WriteNullValue();
            return;
        }

        switch (member.Shape.Kind)
        {
            case "structure" when member.Shape.Members.Count > 0:
                WriteStructure(member.Shape, value);
                break;
            case "list":
                WriteList(member, [.. value.EnumerateArray()]);
                break;
            case "map":
                WriteMap(member.Shape, value);
                break;
            case "timestamp" when WireText.IsEpoch(member):
                json.WriteRawValue(WireText.Timestamp(member, value, "unixTimestamp"));
                break;
            case "timestamp":
                json.WriteStringValue(WireText.Timestamp(member, value, "unixTimestamp"));
                break;
            case "string":
                json.WriteStringValue(WireText.Text(member, value));
                break;
            case "blob":
                json.WriteStringValue(WireText.Blob(value));
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    private void WriteStructure(Shape shape, JsonElement value)
    {
        json.WriteStartObject();
        foreach (var member in shape.Members)
        {
            if (value.TryGetProperty(member.Name, out var inner))
            {
                json.WritePropertyName(member.WireName);
                Write(member, inner);
            }
        }

        json.WriteEndObject();
    }

    private void WriteList(ShapeMember member, IReadOnlyList<JsonElement> list)
    {
        json.WriteStartArray();
        foreach (var item in list)
            Write(member.Shape.Element!, item);
        json.WriteEndArray();
    }

    private void WriteMap(Shape shape, JsonElement value)
    {
        json.WriteStartObject();
        foreach (var entry in value.EnumerateObject())
        {
            json.WritePropertyName(entry.Name);
            Write(shape.Value!, entry.Value);
        }

        json.WriteEndObject();
    }
}
