using System.Runtime.InteropServices;
using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Keeps the newest version of every resource, and what speaks against these being all there are.</summary>
internal sealed class ItemVersions
{
    private readonly Dictionary<(string Type, string Id, string Region), ConfigItem> newest = [];
    private readonly SortedDictionary<string, Doubt> doubts = new(StringComparer.Ordinal);

    /// <summary>Gets what speaks against all types at once; null when nothing does.</summary>
    public Doubt? Whole { get; private set; }

    /// <summary>Gets how many versions of a type were left out, because a snapshot speaks of them.</summary>
    public Dictionary<string, int> Superseded { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the newest version of every resource, deleted ones too.</summary>
    public IEnumerable<ConfigItem> All => newest.Values;

    /// <summary>Gets the types of which something was read.</summary>
    public IEnumerable<string> Types => newest.Keys.Select(k => k.Type).Concat(doubts.Keys).Distinct(StringComparer.Ordinal);

    /// <summary>Lists the types of which there is a version of some status.</summary>
    public HashSet<string> TypesOf(params IReadOnlyCollection<ConfigItemStatus> statuses) =>
        newest.Values.Where(i => statuses.Contains(i.Status)).Select(i => i.Item.ResourceType).ToHashSet(StringComparer.Ordinal);

    public bool Has(Item item) => newest.ContainsKey(KeyOf(item));

    public Doubt? DoubtOf(string type) => Whole ?? (doubts.TryGetValue(type, out var doubt) ? doubt : null);

    /// <summary>Notes a doubt; the first one stays. Without a type it concerns all.</summary>
    public void Note(string? type, Doubt doubt)
    {
        if (type is null)
            Whole ??= doubt;
        else
            doubts.TryAdd(type, doubt);
    }

    /// <summary>Adds a version. Two of one instant that differ are a doubt about their type.</summary>
    public void Add(ConfigItem item, string source)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(newest, KeyOf(item.Item), out var exists);
        if (!exists)
        {
            slot = item;
            return;
        }

        var order = Compare(item, slot!);
        if (order == 0 && TextOf(item) != TextOf(slot!))
        {
            Note(
                item.Item.ResourceType,
                new Doubt(
                    PartErrorCodes.Contradictory,
                    $"{source}: {item.Item.ResourceType} `{item.Item.SubjectId}` is there in two versions of one instant"
                )
            );
            order = string.CompareOrdinal(TextOf(item), TextOf(slot!));
        }

        if (order > 0)
            slot = item;
    }

    private static (string Type, string Id, string Region) KeyOf(Item item) => (item.ResourceType, item.ResourceId, item.AwsRegion);

    private static int Compare(ConfigItem left, ConfigItem right)
    {
        var order = Nullable.Compare(left.CapturedAt, right.CapturedAt);
        return order != 0 ? order : string.CompareOrdinal(left.StateId, right.StateId);
    }

    private static string TextOf(ConfigItem item) =>
        $"{item.Status} {(item.Item.Configuration.ValueKind == JsonValueKind.Undefined ? "" : item.Item.Configuration.GetRawText())}";
}
