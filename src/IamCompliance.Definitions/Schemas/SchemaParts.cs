using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Schemas;

/// <summary>Makes the small pieces that schemas of all kinds are built of.</summary>
internal static class SchemaParts
{
    private static readonly string[] TextOrNumber = ["string", "number"];

    /// <summary>Text that says something.</summary>
    public static SchemaNode Text => new SchemaNode().With("type", "string").With("minLength", 1);

    /// <summary>Text that may look like a number, such as <c>4.0</c>.</summary>
    public static SchemaNode Name => new SchemaNode().With("type", TextOrNumber);

    /// <summary>An id.</summary>
    public static SchemaNode Id => new SchemaNode().With("type", "string").With("pattern", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$");

    public static SchemaNode Address => new SchemaNode().With("type", "string").With("pattern", "^https://\\S+$");

    public static SchemaNode Instant =>
        new SchemaNode().With("type", "string").With("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2}))?$");

    public static SchemaNode AccountId => new SchemaNode().With("type", "string").With("pattern", "^[0-9]{12}$");

    /// <summary>Anything: what more is demanded only the compiler knows.</summary>
    public static SchemaNode Any => new();

    public static SchemaNode Words(IEnumerable<string> words) => new SchemaNode().With("enum", words);

    public static SchemaNode ListOf(SchemaNode item, bool mayBeEmpty = true)
    {
        var list = new SchemaNode().With("type", "array").With("items", item);
        return mayBeEmpty ? list : list.With("minItems", 1);
    }

    public static SchemaNode MapOf(SchemaNode value) => new SchemaNode().With("type", "object").With("additionalProperties", value);

    public static SchemaNode OneOf(params SchemaNode[] choices) => new SchemaNode().With("anyOf", choices);

    /// <summary>A map of known keys. A key whose value nobody describes takes any.</summary>
    public static SchemaNode Of(MappingShape shape, params (string Key, SchemaNode Value)[] values)
    {
        var properties = new SchemaNode();
        foreach (var key in shape.Keys)
            properties.With(key, values.FirstOrDefault(v => v.Key == key).Value ?? Any);
        var node = new SchemaNode().With("type", "object").With("properties", properties).With("additionalProperties", false);
        return shape.Required.Count > 0 ? node.With("required", shape.Required) : node;
    }

    /// <summary>Something that has these keys.</summary>
    public static SchemaNode Required(params string[] keys) => new SchemaNode().With("required", keys);

    /// <summary>Lists things that each have one of these keys, for <c>oneOf</c> and <c>anyOf</c>.</summary>
    public static IEnumerable<SchemaNode> EachRequired(params string[] keys) => keys.Select(k => Required(k));

    /// <summary>A whole file.</summary>
    public static SchemaNode File(string title, SchemaNode content)
    {
        var file = new SchemaNode().With("$schema", "http://json-schema.org/draft-07/schema#").With("title", title);
        foreach (var entry in content.Entries)
            file.With(entry.Key, entry.Value);
        return file;
    }
}
