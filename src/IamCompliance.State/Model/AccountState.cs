namespace IamCompliance.State.Model;

/// <summary>Pictures an account: what was read, and how. Immutable, and ordered the same whatever the order of the input.</summary>
public sealed class AccountState
{
    private readonly Dictionary<string, Part> parts;
    private readonly Dictionary<string, IReadOnlyList<Item>> items;

    /// <summary>Creates a state from its header, parts and items, in any order.</summary>
    public AccountState(StateHeader header, IEnumerable<Part> parts, IEnumerable<Item> items)
    {
        Header = header;
        this.parts = parts.ToDictionary(p => p.Id, StringComparer.Ordinal);
        this.items = items
            .GroupBy(i => i.ResourceType, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g =>
                    (IReadOnlyList<Item>)
                        [.. g.OrderBy(i => i.SubjectId, StringComparer.Ordinal).ThenBy(i => i.AwsRegion, StringComparer.Ordinal)],
                StringComparer.Ordinal
            );
    }

    /// <summary>Gets the header.</summary>
    public StateHeader Header { get; }

    /// <summary>Gets every recorded part, by id.</summary>
    public IEnumerable<Part> Parts => parts.Values.OrderBy(p => p.Id, StringComparer.Ordinal);

    /// <summary>Gets every item, by type and then by subject id.</summary>
    public IEnumerable<Item> Items => items.OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g.Value);

    /// <summary>Gets a part; one that nobody recorded was not collected.</summary>
    public Part GetPart(string id) => parts.TryGetValue(id, out var part) ? part : new Part(id, ReadStatus.NotCollected);

    /// <summary>Gets the items of one type, by subject id. Whether these are all is for the type's part to say.</summary>
    public IReadOnlyList<Item> ItemsOf(string resourceType) => items.TryGetValue(resourceType, out var list) ? list : [];
}
