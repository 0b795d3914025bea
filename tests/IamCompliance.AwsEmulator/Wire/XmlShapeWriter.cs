using System.Text.Json;
using System.Xml;
using IamCompliance.AwsEmulator.Answering;
using IamCompliance.AwsEmulator.Api;

namespace IamCompliance.AwsEmulator.Wire;

/// <summary>Writes an output as XML, driven by its shape.</summary>
internal sealed class XmlShapeWriter(XmlWriter xml)
{
    public void WriteMembers(Shape shape, Result result)
    {
        foreach (var member in shape.Members.Where(m => m.Location is null))
        {
            if (result.Lists.TryGetValue(member.Name, out var list))
                WriteList(member, list);
            else if (result.Members.TryGetValue(member.Name, out var value))
                Write(member, member.WireName, value);
        }
    }

    private void Write(ShapeMember member, string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return;
        switch (member.Shape.Kind)
        {
            case "structure":
                WriteStructure(member.Shape, name, value);
                break;
            case "list":
                WriteList(member, [.. value.EnumerateArray()]);
                break;
            case "map":
                WriteMap(member, name, value);
                break;
            default:
                xml.WriteElementString(name, WireText.Xml(member, value));
                break;
        }
    }

    private void WriteStructure(Shape shape, string name, JsonElement value)
    {
        xml.WriteStartElement(name);
        foreach (var member in shape.Members.OrderByDescending(m => m.IsXmlAttribute))
        {
            if (!value.TryGetProperty(member.Name, out var inner))
                continue;
            if (member.IsXmlAttribute)
                WriteAttribute(member, inner);
            else
                Write(member, member.WireName, inner);
        }

        xml.WriteEndElement();
    }

    private void WriteAttribute(ShapeMember member, JsonElement value)
    {
        var name = member.WireName.Split(':');
        xml.WriteAttributeString(name[0], name[^1], "http://www.w3.org/2001/XMLSchema-instance", WireText.Xml(member, value));
    }

    private void WriteList(ShapeMember member, IReadOnlyList<JsonElement> list)
    {
        var element = member.Shape.Element!;
        if (member.IsFlattened || member.Shape.IsFlattened)
        {
            foreach (var item in list)
                Write(element, element.LocationName ?? member.WireName, item);
            return;
        }

        xml.WriteStartElement(member.WireName);
        foreach (var item in list)
            Write(element, element.LocationName ?? "member", item);
        xml.WriteEndElement();
    }

    private void WriteMap(ShapeMember member, string name, JsonElement value)
    {
        xml.WriteStartElement(name);
        foreach (var entry in value.EnumerateObject())
        {
            xml.WriteStartElement("entry");
            xml.WriteElementString(member.Shape.Key!.LocationName ?? "key", entry.Name);
            Write(member.Shape.Value!, member.Shape.Value!.LocationName ?? "value", entry.Value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
