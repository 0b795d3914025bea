using System.Text.RegularExpressions;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Schemas;

/// <summary>Describes predicates over an object: its dotted paths, and how predicates are joined.</summary>
internal sealed class PredicateSchema(ValueSchemas values)
{
    private static readonly string[] RelatedKeys = ["type", "on"];
    private static readonly string[] Joins = ["allOf", "anyOf", "noneOf"];

    public SchemaNode Make(PropertyType type, string place)
    {
        var self = values.Predicate(type, place);
        var properties = new SchemaNode();
        var maps = new SchemaNode();
        foreach (var join in Joins)
            properties.With(join, SchemaParts.ListOf(self, mayBeEmpty: false));
        properties.With("not", self);
        properties.With("related", Related());
        foreach (var (path, property) in Paths(type, string.Empty))
        {
            properties.With(
                path,
                new SchemaNode().Described(property.Description).With("allOf", new[] { values.Value(property.Type, $"{place} {path}") })
            );
            if (property.Type.Kind == ValueKind.Map)
                maps.With($"^{Regex.Escape(path)}\\..+", values.Value(PropertyType.String, path));
        }

        var node = new SchemaNode().With("type", "object").With("minProperties", 1).With("properties", properties);
        return (maps.Entries.Count > 0 ? node.With("patternProperties", maps) : node).With("additionalProperties", false);
    }

    // What stands under `where` is of the other type, whose name is a value: the compiler checks it, a schema cannot.
    private static SchemaNode Related() =>
        new SchemaNode()
            .With("type", "object")
            .With("required", RelatedKeys)
            .With(
                "properties",
                new SchemaNode()
                    .With("type", new SchemaNode().With("type", "string"))
                    .With("on", new SchemaNode().With("type", "object").With("minProperties", 1))
                    .With("sameRegion", new SchemaNode().With("type", "boolean"))
                    .With("where", new SchemaNode().With("type", "object"))
                    .With("count", new SchemaNode())
            )
            .With("additionalProperties", false);

    /// <summary>Lists the dotted paths of an object; lists end one.</summary>
    public static IEnumerable<(string Path, Property Property)> Paths(PropertyType type, string prefix) =>
        type.Properties.SelectMany(p => Paths(p.Type, $"{prefix}{p.Name}.").Prepend((Path: prefix + p.Name, Property: p)));
}
