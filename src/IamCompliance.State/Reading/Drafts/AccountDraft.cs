using System.Text.Json.Nodes;
using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Reading.Drafts;

/// <summary>Is the picture of an account while its answers are read one after the other.</summary>
internal sealed class AccountDraft
{
    private readonly Dictionary<string, PartDraft> parts = PartRows.Ids.ToDictionary(
        id => id,
        id => new PartDraft(id),
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, SortedDictionary<string, ItemDraft>> items = new(StringComparer.Ordinal);

    public AccountDraft(AccountOwner owner)
    {
        Owner = owner;
        Account = new ItemDraft(ResourceTypes.Account, owner.AccountId, new JsonObject { ["accountId"] = owner.AccountId })
        {
            Arn = $"arn:{owner.Partition}:iam::{owner.AccountId}:root",
        };
        Add(Account);
    }

    public AccountOwner Owner { get; }

    /// <summary>Gets the item of the account itself, which is always there.</summary>
    public ItemDraft Account { get; }

    public string? CallerArn { get; set; }

    /// <summary>Gets when the credential report was made, as a person stated it; null when nobody did.</summary>
    public DateTimeOffset? StatedReportTime { get; init; }

    /// <summary>Gets the newest instant inside encoded bodies.</summary>
    public DateTimeOffset? NewestInstant { get; private set; }

    public IEnumerable<PartDraft> Parts => parts.Values;

    public IEnumerable<ItemDraft> Items => items.Values.SelectMany(i => i.Values);

    /// <summary>Finds a part. Those of recorded resources come into being when somebody asks for them.</summary>
    public PartDraft Part(string id)
    {
        if (!parts.TryGetValue(id, out var part) && RecordedParts.TypeOf(id) is not null)
            parts.Add(id, part = new PartDraft(id));
        return part ?? throw new ArgumentException($"`{id}` is no part.", nameof(id));
    }

    /// <summary>Lists the items of a type, in the order of their subject ids.</summary>
    public IReadOnlyList<ItemDraft> ItemsOf(string resourceType) => items.TryGetValue(resourceType, out var list) ? [.. list.Values] : [];

    /// <summary>Tells whether an earlier answer listed the same resource.</summary>
    public bool Has(ItemDraft item) => items.TryGetValue(item.ResourceType, out var list) && list.ContainsKey(item.Key);

    public void Add(ItemDraft item)
    {
        if (!items.TryGetValue(item.ResourceType, out var list))
            items[item.ResourceType] = list = new SortedDictionary<string, ItemDraft>(StringComparer.Ordinal);
        if (!list.TryAdd(item.Key, item))
            throw RejectedContentException.Malformed($"`{item.SubjectId}` is listed in two answers");
    }

    public void Saw(DateTimeOffset? instant)
    {
        if (instant > (NewestInstant ?? DateTimeOffset.MinValue))
            NewestInstant = instant;
    }
}
