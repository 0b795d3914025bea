using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Values;

/// <summary>Stands for resources that nobody read and that may exist: what is certain of them all the same, and why they were not
/// read.</summary>
/// <param name="Item">An item that holds what is certain; everything else about it is unknown.</param>
/// <param name="Cause">Why nobody read it, as the rest of a sentence.</param>
internal sealed record UnseenResource(Item Item, string Cause)
{
    // What a state says of the region of a resource that nobody knows.
    private const string NoRegion = "unknown";

    /// <summary>Gets what names it in evidence, where something recorded names it; null for all those that nothing names.</summary>
    public string? Name { get; init; }

    public static UnseenResource Of(string type, IReadOnlyDictionary<string, object> facts, string cause, string? region = null) =>
        new(
            new Item
            {
                ResourceType = type,
                ResourceId = "unread",
                AwsRegion = string.IsNullOrEmpty(region) ? NoRegion : region,
                Configuration = JsonSerializer.SerializeToElement(facts),
            },
            cause
        );

    /// <summary>Begins paths at it.</summary>
    public Scope Scope(AccountView account) => new(account, Item, Item.Configuration) { Unseen = this };
}
