using IamCompliance.StandIns.Generator.Reading;

namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>Turns shapes into .NET types and tells the collector which classes and constants they need.</summary>
internal sealed class TypeMapper(ApiModel model, DotNetConventions conventions, Action<ApiShape> needClass, Action<ApiShape> needConstants)
{
    public ClassProperty MapProperty(ApiShape owner, ApiMember member)
    {
        var qualified = $"{owner.Name}.{member.Name}";
        var type = conventions.Timestamps.TryGetValue(qualified, out var format)
            ? new ValueType(ValueKind.Timestamp, "DateTime", TimestampFormat: format)
            : Map(member, insideCollection: false);
        return new ClassProperty(
            conventions.PropertyNames.TryGetValue(qualified, out var name) ? name : Names.Capitalise(member.Name),
            type with
            {
                Flattened = type.Flattened || member.Flattened,
            },
            member.LocationName ?? member.Name,
            Location(owner, member),
            member.Deprecated
        );
    }

    public string ClassName(ApiShape shape) =>
        conventions.ClassNames.TryGetValue(shape.Name, out var name) ? name : Names.Capitalise(shape.Name);

    private ValueType Map(ApiMember member, bool insideCollection)
    {
        var shape = model.Shape(member.Shape);
        switch (shape.Type)
        {
            case "string" when shape.EnumValues.Count > 0:
                needConstants(shape);
                return insideCollection
                    ? new ValueType(ValueKind.Text, "string")
                    : new ValueType(ValueKind.Constant, Names.Capitalise(shape.Name));
            case "string":
                return new ValueType(ValueKind.Text, "string");
            case "boolean":
                return new ValueType(ValueKind.Boolean, "bool");
            case "integer":
                return new ValueType(ValueKind.Integer, "int");
            case "long":
                return new ValueType(ValueKind.Long, "long");
            case "double":
                return new ValueType(ValueKind.Double, "double");
            case "timestamp":
                return new ValueType(ValueKind.Timestamp, "DateTime", TimestampFormat: member.TimestampFormat ?? shape.TimestampFormat);
            case "blob":
                return new ValueType(ValueKind.Blob, "MemoryStream");
            case "structure":
                needClass(shape);
                return new ValueType(ValueKind.Class, ClassName(shape));
            case "list":
                return MapList(shape);
            case "map":
                return MapMap(shape);
            default:
                throw new FormatException($"shape `{shape.Name}` has the type `{shape.Type}`, which no stand-in needed so far");
        }
    }

    private ValueType MapList(ApiShape shape)
    {
        var element = Map(shape.Element!, insideCollection: true);
        return new ValueType(
            ValueKind.List,
            $"List<{element.Name}>",
            element,
            shape.Element!.LocationName ?? "member",
            Flattened: shape.Flattened
        );
    }

    private ValueType MapMap(ApiShape shape)
    {
        var key = Map(shape.Key!, insideCollection: true);
        if (key.Kind != ValueKind.Text)
            throw new FormatException($"map `{shape.Name}` has keys that are not text");
        var element = Map(shape.Value!, insideCollection: true);
        return new ValueType(
            ValueKind.Map,
            $"Dictionary<string, {element.Name}>",
            element,
            shape.Value!.LocationName ?? "value",
            shape.Key!.LocationName ?? "key",
            shape.Flattened
        );
    }

    private static WireLocation Location(ApiShape owner, ApiMember member) =>
        member.Location switch
        {
            null => owner.Payload == member.Name ? WireLocation.Payload : WireLocation.Body,
            "header" => WireLocation.Header,
            "querystring" => WireLocation.Query,
            "uri" => WireLocation.Path,
            var other => throw new FormatException($"`{owner.Name}.{member.Name}` travels by `{other}`, which no stand-in needed so far"),
        };
}
