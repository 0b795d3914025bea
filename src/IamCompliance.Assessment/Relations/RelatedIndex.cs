using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Relations;

/// <summary>Finds the resources of a type by the values they are joined by, made once per account.</summary>
internal sealed class RelatedIndex
{
    private readonly Dictionary<string, List<Item>> byKey = new(StringComparer.Ordinal);
    private readonly List<Item> unplaced = [];

    private RelatedIndex() { }

    /// <summary>Gets the resources whose own values are not known: they could be related to anything.</summary>
    public IReadOnlyList<Item> Unplaced => unplaced;

    public static RelatedIndex Of(AccountView account, string type, CompiledPath[] paths, bool isSameRegion)
    {
        var index = new RelatedIndex();
        foreach (var item in account.State.ItemsOf(type))
        {
            var scope = new Scope(account, item, item.Configuration);
            var head = RegionHead.Of(item, isSameRegion);
            string? unknown = null;
            var keys = head is null ? [] : JoinKeys.Of(paths, scope, head, out unknown);
            if (head is null || unknown is not null)
                index.unplaced.Add(item);
            foreach (var key in keys)
                index.Add(key, item);
        }

        return index;
    }

    /// <summary>Finds the resources that have one of some keys, each once, in the order of the state.</summary>
    public IReadOnlyList<Item> Find(IReadOnlyList<string> keys)
    {
        if (keys.Count == 1)
            return byKey.TryGetValue(keys[0], out var only) ? only : [];
        var seen = new HashSet<Item>(ReferenceEqualityComparer.Instance);
        return [.. keys.Where(byKey.ContainsKey).SelectMany(k => byKey[k]).Where(seen.Add)];
    }

    private void Add(string key, Item item)
    {
        if (!byKey.TryGetValue(key, out var items))
            byKey.Add(key, items = []);
        items.Add(item);
    }
}
