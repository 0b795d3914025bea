using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Relations;
using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Finds the buckets and keys that trails name and that are not among those that were read: of controls that ask about trails,
/// they are the population too.</summary>
internal static class UnreadTrailTargets
{
    private static readonly Dictionary<string, (string Named, string Name, string IsTarget, string Noun)> Names = new(
        StringComparer.Ordinal
    )
    {
        [ResourceTypes.Bucket] = ("s3BucketName", "name", "isTrailBucket", "bucket"),
        [ResourceTypes.Key] = ("kmsKeyId", "arn", "isTrailKey", "key"),
    };

    public static IEnumerable<UnseenResource> Of(CompiledControl control, AccountView account, RegionGap? gap)
    {
        var type = control.Control.Resource.Name;
        if (!Names.TryGetValue(type, out var words) || !control.Parts.Contains(PartIds.Trails))
            yield break;
        var items = account.State.ItemsOf(type);
        var trails = account.Reading(PartIds.Trails);
        // Of those that were read, each says itself that nobody knows whether a trail names it.
        if (!trails.IsProven && items.All(i => trails.FindGap(i) is null))
            yield return UnseenResource.Of(type, new Dictionary<string, object>(), trails.Cause);
        var read = items.SelectMany(i => new[] { i.ResourceId, i.Arn }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var trail in account.State.ItemsOf(ResourceTypes.Trail))
        {
            var isNamed = trail.Configuration.TryGetProperty(words.Named, out var value);
            if (isNamed && JsonText.TryGet(value, out var name) && read.Add(name) && !IsAlias(name))
                yield return UnseenResource.Of(
                    type,
                    new Dictionary<string, object> { [words.IsTarget] = true, [words.Name] = name },
                    $"the trail {trail.ResourceName ?? trail.SubjectId} names the {words.Noun} {name}, {Why(name, trail, account, gap)}",
                    OutsideArn.RegionOf(name)
                ) with
                {
                    Name = name,
                };
        }
    }

    // Which key an alias means is asked where keys are read, and said there.
    private static bool IsAlias(string name) =>
        name.StartsWith("alias/", StringComparison.Ordinal) || name.Contains(":alias/", StringComparison.Ordinal);

    private static string Why(string name, Item trail, AccountView account, RegionGap? gap)
    {
        var own = account.State.Header.AccountId;
        if (OutsideArn.AccountOf(name) is { } owner && owner != own)
            return $"which belongs to account {owner} and was not read: ask account {owner}";
        if (OutsideArn.RegionOf(name) is { } region && gap is not null && !gap.IsRead(region))
            return $"which lies in {region}, and {gap.Cause}";
        var missing = $"which is not among those that were read of account {own}";
        return trail.Arn is { } arn && OutsideArn.AccountOf(arn) is { } management && management != own
            ? $"{missing}: ask account {management}, whose trail it is"
            : $"{missing}: ask the account that owns it";
    }
}
