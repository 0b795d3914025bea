using IamCompliance.State.Model;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Is what AWS Config recorded of one resource: the item of a state, and what decides whether it belongs into one.</summary>
/// <param name="Item">The item. Its configuration is the recorded one with ARN, region, id, name, creation time, tags and supplementary
/// configuration beside it.</param>
/// <param name="AccountId">The account of the resource; null where the row does not say.</param>
/// <param name="Status">What is known of the resource.</param>
/// <param name="CapturedAt">When this version was captured; null where the row does not say.</param>
/// <param name="StateId">What orders versions of one instant; empty where the row does not say.</param>
public sealed record ConfigItem(Item Item, string? AccountId, ConfigItemStatus Status, DateTimeOffset? CapturedAt, string StateId);
