namespace IamCompliance.Definitions.Yaml;

/// <summary>Lists the keys that one kind of map has.</summary>
/// <param name="Name">The kind in words with article, such as <c>a control</c>.</param>
/// <param name="Required">The keys that must be there.</param>
/// <param name="Optional">The keys that may be there.</param>
internal sealed record MappingShape(string Name, IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    /// <summary>Gets all keys.</summary>
    public IEnumerable<string> Keys => Required.Concat(Optional);

    /// <summary>Decides whether there is such a key.</summary>
    public bool Has(string key) => Required.Contains(key) || Optional.Contains(key);
}
