using System.Text.Json.Nodes;
using IamCompliance.State.ConfigFiles;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Drafts;

/// <summary>Collects what one answer adds to an account, so that an answer which turns out to be broken adds nothing.</summary>
internal sealed class Contribution(AccountOwner owner)
{
    private readonly List<ItemDraft> items = [];
    private readonly HashSet<(string Type, string Key)> keys = [];
    private readonly List<(ItemDraft Item, string Property, JsonNode Value)> properties = [];

    public AccountOwner Owner => owner;

    /// <summary>Gets the region that was asked; null when nobody knows.</summary>
    public string? Region { get; init; }

    /// <summary>Gets the argument that was asked with; null when the part takes none.</summary>
    public string? Argument { get; init; }

    /// <summary>Gets the names that the pages mentioned so far, for answers that speak of resources by name.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets what AWS Config recorded, as far as the pages told so far.</summary>
    public ItemVersions Recorded { get; } = new();

    public List<string> Notes { get; } = [];

    /// <summary>Gets or sets what is wrong with the answer although it can be read.</summary>
    public RejectedContentException? Doubt { get; set; }

    public DateTimeOffset? GeneratedAt { get; set; }

    /// <summary>Gets or sets the newest instant inside a body that the scan of JSON cannot see into.</summary>
    public DateTimeOffset? NewestInstant { get; set; }

    public IReadOnlyList<ItemDraft> Items => items;

    public void Add(ItemDraft item)
    {
        if (!keys.Add((item.ResourceType, item.Key)))
            throw RejectedContentException.Malformed($"`{item.SubjectId}` is listed twice");
        items.Add(item);
    }

    /// <summary>Sets a property of an item that another answer made; null leaves it absent.</summary>
    public void Set(ItemDraft item, string property, JsonNode? value)
    {
        if (value is not null)
            properties.Add((item, property, value));
    }

    /// <summary>Sets every property of an object on an item that another answer made.</summary>
    public void SetAll(ItemDraft item, JsonObject values)
    {
        foreach (var (property, value) in values)
            Set(item, property, value?.DeepClone());
    }

    /// <summary>Adds a page of objects to a list of an item that another answer made.</summary>
    public void Append(ItemDraft item, string property, IEnumerable<JsonObject> page, string sortBy)
    {
        var before = properties.FindIndex(p => p.Item == item && p.Property == property);
        var earlier = before < 0 ? [] : properties[before].Value.AsArray().Select(n => n!.DeepClone().AsObject());
        var list = SortedArray.OfObjects(earlier.Concat(page), sortBy);
        if (list.GroupBy(n => n!.ToJsonString(), StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
            throw RejectedContentException.Malformed($"an element stands in the list twice, {twice.Key}");
        if (before < 0)
            properties.Add((item, property, list));
        else
            properties[before] = (item, property, list);
    }

    /// <summary>Names a resource whose name is only unique in its region.</summary>
    public string RegionalId(string name, string? region = null) => (region ?? Region) is { } known ? $"{known}/{name}" : name;

    /// <summary>Demands that something named by an ARN belongs to the account.</summary>
    public void ExpectOwn(string arn)
    {
        var parsed = Arn.TryParse(arn) ?? throw RejectedContentException.Malformed($"`{arn}` is not an ARN");
        ExpectOwnAccount(parsed.Account, arn);
    }

    /// <summary>Demands that an account id is that of the account.</summary>
    public void ExpectOwnAccount(string account, string subject)
    {
        if (account != owner.AccountId)
            throw new RejectedContentException(
                PartErrorCodes.WrongAccount,
                $"`{subject}` belongs to account {account}, and the export is of account {owner.AccountId}"
            );
    }

    /// <summary>Adds everything to the draft, or nothing.</summary>
    public void Commit(AccountDraft draft)
    {
        if (items.FirstOrDefault(draft.Has) is { } twice)
            throw RejectedContentException.Malformed($"`{twice.SubjectId}` is listed in two answers");
        foreach (var item in items)
        {
            item.Region ??= Region;
            draft.Add(item);
        }

        foreach (var (item, property, value) in properties)
            item.Configuration[property] = value;
    }
}
