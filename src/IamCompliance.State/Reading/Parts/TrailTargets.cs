using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Lists what the trails deliver to and encrypt with.</summary>
internal static class TrailTargets
{
    public static IEnumerable<string> Buckets(AccountDraft draft) => Values(draft, "s3BucketName");

    /// <summary>Tells whether a bucket or key was found to serve a trail.</summary>
    public static bool Includes(ItemDraft item) =>
        (item.Configuration["isTrailBucket"] ?? item.Configuration["isTrailKey"])?.GetValue<bool>() == true;

    /// <summary>Marks a bucket or key as serving a trail, or not. That none does takes the trails of every region that was asked.</summary>
    public static void Mark(ItemDraft item, string property, bool isNamed, AccountDraft draft)
    {
        var trails = draft.Part(PartIds.Trails);
        if (trails.IsProven || (isNamed && trails.IsListed))
            item.Configuration[property] = isNamed;
        else if (trails.IsListed)
            item.UnreadParts.Add(PartIds.Trails);
    }

    public static IEnumerable<string> Keys(AccountDraft draft) => Values(draft, "kmsKeyId");

    public static bool IsAlias(string key) =>
        key.StartsWith("alias/", StringComparison.Ordinal)
        || Arn.TryParse(key)?.Resource.StartsWith("alias/", StringComparison.Ordinal) == true;

    private static IEnumerable<string> Values(AccountDraft draft, string property) =>
        draft.ItemsOf(ResourceTypes.Trail).Select(t => t.Configuration[property]?.GetValue<string>()).OfType<string>();
}
