namespace IamCompliance.Definitions.Schemas;

/// <summary>Holds one object of a JSON Schema, its keys in the order in which they were added.</summary>
internal sealed class SchemaNode
{
    private readonly List<KeyValuePair<string, object>> entries = [];

    public IReadOnlyList<KeyValuePair<string, object>> Entries => entries;

    /// <summary>Adds a key: text, a number, a truth, an object, or a list of these.</summary>
    public SchemaNode With(string key, object value)
    {
        entries.Add(new(key, value));
        return this;
    }

    /// <summary>Adds a sentence that editors show; nothing where there is none.</summary>
    public SchemaNode Described(string? description) => description is null ? this : With("description", description);
}
