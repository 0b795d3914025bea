using System.Text.Json.Nodes;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Exporting;

/// <summary>
/// Copies named properties of a configuration into an answer of AWS: the way back of <see cref="Shape"/>. Names are those of the answer;
/// the configuration has them in camelCase unless another is given. What is missing or null stays missing.
/// </summary>
internal sealed class AnswerShape(JsonObject source)
{
    public JsonObject Json { get; } = [];

    public JsonObject Source => source;

    /// <summary>Copies properties as they are.</summary>
    public AnswerShape Copy(params IReadOnlyList<string> names)
    {
        foreach (var name in names)
            Set(name, source[NameOf(name)]);
        return this;
    }

    /// <summary>Copies a property that the configuration has under another name.</summary>
    public AnswerShape CopyFrom(string name, string property) => Set(name, source[property]);

    /// <summary>Copies a property that AWS always sends.</summary>
    /// <param name="name">The name in the answer.</param>
    /// <param name="otherwise">What AWS sends where nobody set it.</param>
    public AnswerShape Always(string name, JsonNode otherwise) => Set(name, source[NameOf(name)] ?? otherwise);

    /// <summary>Sets a property, or leaves it out when it is null.</summary>
    public AnswerShape Set(string name, JsonNode? value)
    {
        if (value is not null)
            Json[name] = value.DeepClone();
        return this;
    }

    /// <summary>Writes a list of texts that AWS always sends.</summary>
    public AnswerShape Texts(params IReadOnlyList<string> names)
    {
        foreach (var name in names)
            Always(name, new JsonArray());
        return this;
    }

    /// <summary>Writes a list of objects that AWS always sends.</summary>
    public AnswerShape List(string name, Action<AnswerShape> fill, string? property = null) =>
        Set(name, new JsonArray([.. Objects(property ?? NameOf(name)).Select(o => (JsonNode?)Filled(o, fill))]));

    /// <summary>Writes an object, if there is one.</summary>
    public AnswerShape Object(string name, Action<AnswerShape> fill, string? property = null) =>
        source[property ?? NameOf(name)] is JsonObject inner ? Set(name, Filled(inner, fill)) : this;

    /// <summary>Writes a map as a list of Key and Value, which AWS always sends.</summary>
    public AnswerShape Tags(string name)
    {
        var tags = source[NameOf(name)] as JsonObject ?? [];
        var list = tags.Select(t => (JsonNode?)new JsonObject { ["Key"] = t.Key, ["Value"] = t.Value?.DeepClone() });
        return Set(name, new JsonArray([.. list]));
    }

    /// <summary>Writes a policy document as the text that services hand out.</summary>
    public AnswerShape DocumentText(string name, string? property = null) => Set(name, TextOf(source[property ?? NameOf(name)]));

    public static JsonNode? TextOf(JsonNode? document) => document is JsonValue ? document : document?.ToJsonString();

    private static string NameOf(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static JsonObject Filled(JsonObject inner, Action<AnswerShape> fill)
    {
        var shape = new AnswerShape(inner);
        fill(shape);
        return shape.Json;
    }

    private IEnumerable<JsonObject> Objects(string property) => (source[property] as JsonArray ?? []).OfType<JsonObject>();
}
