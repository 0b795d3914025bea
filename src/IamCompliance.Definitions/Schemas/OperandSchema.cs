using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Schemas;

/// <summary>Describes constants of a type, and the parameters that may stand in their place.</summary>
internal static class OperandSchema
{
    /// <summary>Describes a parameter: <c>$name</c>.</summary>
    public static SchemaNode Parameter => new SchemaNode().With("type", "string").With("pattern", "^\\$.+");

    /// <summary>Describes a constant or a parameter.</summary>
    public static SchemaNode Of(PropertyType type) =>
        type.Single.Kind switch
        {
            ValueKind.String => Literal(type),
            _ => SchemaParts.OneOf(Literal(type), Parameter),
        };

    /// <summary>Describes a constant.</summary>
    public static SchemaNode Literal(PropertyType type) =>
        type.Single.Kind switch
        {
            ValueKind.String => new SchemaNode().With("type", "string"),
            ValueKind.Number => new SchemaNode().With("type", "number"),
            ValueKind.Boolean => new SchemaNode().With("type", "boolean"),
            ValueKind.Timestamp => SchemaParts.Instant,
            ValueKind.Duration => new SchemaNode().With("type", "string").With("pattern", "^[0-9]{1,6} (second|minute|hour|day|week)s?$"),
            ValueKind.List => SchemaParts.ListOf(Literal(type.Element!)),
            _ => SchemaParts.Any,
        };

    /// <summary>Describes bounds on a count.</summary>
    public static SchemaNode Bounds(MappingShape shape)
    {
        var number = SchemaParts.OneOf(new SchemaNode().With("type", "integer").With("minimum", 0), Parameter);
        return SchemaParts.OneOf(
            number,
            SchemaParts.Of(
                shape,
                ("atLeast", number),
                ("atMost", number),
                ("equals", number),
                ("perRegion", new SchemaNode().With("type", "boolean"))
            )
        );
    }
}
