namespace IamCompliance.Definitions.Resources;

/// <summary>Finds resource types by name.</summary>
public sealed class ResourceTypeCatalog
{
    private readonly Dictionary<string, ResourceType> types;

    /// <summary>Creates a catalogue.</summary>
    public ResourceTypeCatalog(IEnumerable<ResourceType> types) =>
        this.types = types.ToDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>Gets all types, by name.</summary>
    public IEnumerable<ResourceType> All => types.Values.OrderBy(t => t.Name, StringComparer.Ordinal);

    /// <summary>Finds a type by its exact name.</summary>
    public ResourceType? Find(string name) => types.TryGetValue(name, out var type) ? type : null;
}
