using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.Policies.Documents;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Shapes;

/// <summary>
/// Copies named properties of an answer into a configuration, one by one: what is not named is never copied.
/// Names become camelCase unless another is given; what is missing stays absent.
/// </summary>
internal sealed class Shape(Fields source)
{
    public JsonObject Json { get; } = [];

    public Fields Source => source;

    public Shape Text(string name, string? target = null) =>
        Put(name, target, source.Text(name) is { } text ? JsonValue.Create(text) : null);

    /// <summary>Copies text where empty means none.</summary>
    public Shape TextUnlessEmpty(string name, string? target = null) =>
        Put(name, target, source.Text(name) is { Length: > 0 } text ? JsonValue.Create(text) : null);

    public Shape Number(string name, string? target = null) =>
        Put(name, target, source.Number(name) is { } number ? CanonicalNumber.Canonical(number) : null);

    public Shape Boolean(string name, string? target = null) =>
        Put(name, target, source.Boolean(name) is { } value ? JsonValue.Create(value) : null);

    public Shape Instant(string name, string? target = null) =>
        Put(name, target, source.Instant(name) is { } instant ? JsonValue.Create(Timestamps.Write(instant)) : null);

    public Shape TextList(string name, string? target = null) => Put(name, target, SortedArray.OfTexts(source.TextList(name)));

    public Shape Object(string name, Action<Shape> fill, string? target = null)
    {
        if (source.Object(name) is not { } fields)
            return this;
        var inner = new Shape(fields);
        fill(inner);
        return Put(name, target, inner.Json.Count > 0 ? inner.Json : null);
    }

    public Shape List(string name, string sortBy, Action<Shape> fill, string? target = null) =>
        Put(name, target, SortedArray.OfObjects(Distinct(source.List(name)).Select(f => Filled(f, fill)), sortBy));

    /// <summary>Copies a policy document, given as an object or as percent-encoded text.</summary>
    public Shape Document(string name, string? target = null)
    {
        if (source.Find(name) is not { } value)
            return this;
        var reading = PolicyDocumentText.Read(value);
        return reading.Document is { } document
            ? Put(name, target, JsonObject.Create(document))
            : throw RejectedContentException.Malformed($"the policy document `{source.PathOf(name)}` {reading.Problem}");
    }

    /// <summary>Copies a policy document where empty text means none.</summary>
    public Shape DocumentUnlessEmpty(string name, string? target = null) =>
        source.Find(name) is { ValueKind: JsonValueKind.String } && source.Text(name) is "" ? this : Document(name, target);

    /// <summary>Copies a list of Key and Value as an object.</summary>
    public Shape Tags(string name, string? target = null)
    {
        var tags = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in source.List(name))
        {
            if (!tags.TryAdd(tag.Text("Key") ?? throw tag.Missing("Key"), tag.Text("Value") ?? ""))
                throw RejectedContentException.Malformed($"`{tag.Path}` repeats a key");
        }

        return Put(name, target, AsObject(tags));
    }

    /// <summary>Copies an object of free keys and text values.</summary>
    public Shape Map(string name, string? target = null) => Put(name, target, AsObject(source.Map(name)));

    /// <summary>Sets a property that is derived rather than copied.</summary>
    public Shape Derived(string target, JsonNode? value)
    {
        if (value is not null)
            Json[target] = value;
        return this;
    }

    private static JsonObject AsObject(IEnumerable<KeyValuePair<string, string>> pairs) =>
        new(pairs.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)JsonValue.Create(p.Value))));

    private static JsonObject Filled(Fields fields, Action<Shape> fill)
    {
        var shape = new Shape(fields);
        fill(shape);
        return shape.Json;
    }

    // AWS lists nothing twice; somebody who joined pages by hand does.
    private static IReadOnlyList<Fields> Distinct(IReadOnlyList<Fields> elements)
    {
        if (elements.Count < 2)
            return elements;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            if (!seen.Add(element.Element.GetRawText()))
                throw RejectedContentException.Malformed($"`{element.Path}` stands in the list twice");
        }

        return elements;
    }

    private Shape Put(string name, string? target, JsonNode? value) => Derived(target ?? char.ToLowerInvariant(name[0]) + name[1..], value);
}
