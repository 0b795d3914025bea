using IamCompliance.Definitions.Resources.Recorded;

namespace IamCompliance.Definitions.Resources;

/// <summary>Finds resource types by name: those with a collector of their own, and every other one that AWS Config records.</summary>
public sealed class ResourceTypeCatalog
{
    private readonly Dictionary<string, ResourceType> collected;
    private readonly RecordedTypeTable? recorded;
    private readonly Lazy<HashSet<string>> parts;

    /// <summary>Creates a catalogue of nothing but these types.</summary>
    public ResourceTypeCatalog(IEnumerable<ResourceType> types)
        : this(types, null) { }

    /// <summary>Creates a catalogue. A type that stands in both keeps the schema of its collector, whose parts are what is read.</summary>
    internal ResourceTypeCatalog(IEnumerable<ResourceType> collected, RecordedTypeTable? recorded)
    {
        this.collected = collected.ToDictionary(t => t.Name, StringComparer.Ordinal);
        this.recorded = recorded;
        parts = new(() => new(Collected.SelectMany(KnownParts.Of), StringComparer.Ordinal));
    }

    /// <summary>Gets the types that have a collector of their own, by name.</summary>
    public IEnumerable<ResourceType> Collected => collected.Values.OrderBy(t => t.Name, StringComparer.Ordinal);

    /// <summary>Gets the names of all types, sorted.</summary>
    public IEnumerable<string> Names =>
        collected.Keys.Union(recorded?.Names ?? [], StringComparer.Ordinal).OrderBy(n => n, StringComparer.Ordinal);

    /// <summary>Gets the names of the types that only AWS Config records, sorted.</summary>
    public IEnumerable<string> RecordedNames => Names.Where(n => !collected.ContainsKey(n));

    /// <summary>Gets the ids of the parts that collectors supply.</summary>
    public IReadOnlyCollection<string> CollectedParts => parts.Value;

    /// <summary>Finds a type by its exact name.</summary>
    public ResourceType? Find(string name) => collected.TryGetValue(name, out var type) ? type : recorded?.Find(name);

    /// <summary>Words what somebody may have meant who gave the name of no type.</summary>
    public string HelpFor(string unknownName) => ResourceTypeHelp.ForType(unknownName, this);

    /// <summary>Decides whether some type rests on a part.</summary>
    public bool HasPart(string id) =>
        (id.Length > 0 && parts.Value.Contains(id)) || (RecordedPart.TypeOf(id) is { } name && Find(name)?.Part == id);
}
