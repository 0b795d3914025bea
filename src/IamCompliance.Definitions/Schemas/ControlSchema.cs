using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Schemas;

/// <summary>Describes <c>control.yaml</c>: its keys, and for the types with a collector of their own every path and the matchers that
/// apply.</summary>
internal static class ControlSchema
{
    private static readonly string[] Predicates = ["where", "require", "forbid"];

    public static SchemaNode Make(ResourceTypeCatalog types)
    {
        var values = new ValueSchemas();
        var typed = types.Collected.SelectMany(t => Typed(t, values)).ToList();
        var predicate = new SchemaNode().With("type", "object").With("minProperties", 1);
        return SchemaParts.File(
            "A control",
            SchemaParts
                .Of(
                    ControlReader.Shape,
                    ("id", SchemaParts.Id.Described("The demand in kebab-case, without numbers that are parameters. Equal to the folder.")),
                    ("title", SchemaParts.Text.Described("What holds, as a short sentence without final stop.")),
                    ("description", SchemaParts.Text.Described("What exactly holds when the control passes.")),
                    ("rationale", SchemaParts.Text.Described("Why anybody should care.")),
                    ("severity", SchemaParts.Words(ControlReader.Severities)),
                    ("resource", SchemaParts.Words(types.Names).Described("The resource type it looks at.")),
                    ("each", SchemaParts.Text.Described("The list whose elements are judged one by one, instead of the resource.")),
                    ("where", predicate),
                    ("exclude", SchemaParts.ListOf(Exclusion(predicate)).Described("Who is left out for a reason that evidence shows.")),
                    ("require", predicate),
                    ("forbid", predicate),
                    ("requireCount", OperandSchema.Bounds(CountBoundsReader.DemandShape)),
                    ("parameters", SchemaParts.MapOf(Parameter())),
                    ("remediation", SchemaParts.Of(RemediationReader.Shape, ("text", SchemaParts.Text), ("cli", SchemaParts.Text))),
                    ("references", SchemaParts.ListOf(SchemaParts.Address)),
                    (
                        "mappings",
                        SchemaParts.ListOf(
                            SchemaParts.Of(
                                RequirementReferenceReader.Shape,
                                ("program", SchemaParts.Text),
                                ("requirement", SchemaParts.Name)
                            )
                        )
                    )
                )
                .With("oneOf", SchemaParts.EachRequired("require", "forbid", "requireCount"))
                .With("allOf", typed)
                .With("definitions", values.Definitions)
        );
    }

    private static IEnumerable<SchemaNode> Typed(ResourceType type, ValueSchemas values)
    {
        var lists = PredicateSchema
            .Paths(type.Configuration, string.Empty)
            .Where(p => p.Property.Type.Element is { Kind: ValueKind.Object })
            .ToList();
        yield return Rule(Is(type, null), values.Predicate(type.Configuration, type.Name));
        if (lists.Count > 0)
            yield return new SchemaNode()
                .With("if", Is(type))
                .With(
                    "then",
                    new SchemaNode().With("properties", new SchemaNode().With("each", SchemaParts.Words(lists.Select(l => l.Path))))
                );
        else
            yield return new SchemaNode().With("if", Is(type)).With("then", new SchemaNode().With("not", SchemaParts.Required("each")));
        foreach (var (path, property) in lists)
            yield return Rule(Is(type, path), values.Predicate(property.Type.Element!, $"{type.Name} {path} element"));
    }

    private static SchemaNode Rule(SchemaNode condition, SchemaNode predicate)
    {
        var properties = new SchemaNode();
        foreach (var key in Predicates)
            properties.With(key, predicate);
        properties.With("exclude", SchemaParts.ListOf(new SchemaNode().With("properties", new SchemaNode().With("where", predicate))));
        return new SchemaNode().With("if", condition).With("then", new SchemaNode().With("properties", properties));
    }

    private static SchemaNode Is(ResourceType type) =>
        SchemaParts.Required("resource").With("properties", new SchemaNode().With("resource", Constant(type.Name)));

    private static SchemaNode Is(ResourceType type, string? each) =>
        each is null
            ? Is(type).With("not", SchemaParts.Required("each"))
            : SchemaParts
                .Required("resource", "each")
                .With("properties", new SchemaNode().With("resource", Constant(type.Name)).With("each", Constant(each)));

    private static SchemaNode Exclusion(SchemaNode predicate) =>
        SchemaParts.Of(ExclusionReader.Shape, ("where", predicate), ("reason", SchemaParts.Text));

    private static SchemaNode Parameter()
    {
        var rules = ParameterReader.Types.Select(t =>
            new SchemaNode()
                .With("if", SchemaParts.Required("type").With("properties", new SchemaNode().With("type", Constant(t.Key))))
                .With("then", new SchemaNode().With("properties", new SchemaNode().With("default", OperandSchema.Literal(t.Value))))
        );
        return SchemaParts
            .Of(ParameterReader.Shape, ("type", SchemaParts.Words(ParameterReader.Types.Keys)), ("description", SchemaParts.Text))
            .With("allOf", rules);
    }

    private static SchemaNode Constant(string word) => new SchemaNode().With("const", word);
}
