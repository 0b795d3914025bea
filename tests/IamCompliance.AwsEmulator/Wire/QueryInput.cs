using System.Globalization;
using System.Text.Json.Nodes;
using IamCompliance.AwsEmulator.Api;

namespace IamCompliance.AwsEmulator.Wire;

/// <summary>Reads the form fields of the query and EC2 protocols into an operation's input.</summary>
internal sealed class QueryInput(IReadOnlyDictionary<string, string> fields, bool isEc2)
{
    public JsonObject Read(Shape? shape) => shape is null ? [] : ReadStructure(shape, "");

    private JsonObject ReadStructure(Shape shape, string prefix)
    {
        var result = new JsonObject();
        foreach (var member in shape.Members)
        {
            if (ReadValue(member, prefix + NameOf(member)) is { } value)
                result[member.Name] = value;
        }

        return result;
    }

    private JsonNode? ReadValue(ShapeMember member, string name) =>
        member.Shape.Kind switch
        {
            "structure" => HasAny(name) ? ReadStructure(member.Shape, name + ".") : null,
            "list" => ReadList(member, name),
            "map" => null,
            "integer" or "long" => fields.TryGetValue(name, out var number)
            && long.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
                ? value
                : null,
            "boolean" => fields.TryGetValue(name, out var flag) ? flag == "true" : null,
            _ => fields.TryGetValue(name, out var text) ? text : null,
        };

    private JsonArray? ReadList(ShapeMember member, string name)
    {
        var element = member.Shape.Element!;
        var isFlat = isEc2 || member.IsFlattened || member.Shape.IsFlattened;
        var prefix = isFlat ? name : $"{name}.{element.LocationName ?? "member"}";
        var result = new JsonArray();
        for (var i = 1; ReadValue(element, string.Create(CultureInfo.InvariantCulture, $"{prefix}.{i}")) is { } value; i++)
            result.Add(value);
        return result.Count > 0 ? result : null;
    }

    private bool HasAny(string name) => fields.Keys.Any(k => k.StartsWith(name + ".", StringComparison.Ordinal));

    private string NameOf(ShapeMember member)
    {
        if (!isEc2)
            return member.LocationName ?? member.Name;
        var name = member.QueryName ?? member.LocationName ?? member.Name;
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
