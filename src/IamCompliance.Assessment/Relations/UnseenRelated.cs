using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Relations;

/// <summary>Finds out whether a subject may be related to resources that nobody read: in another account, or in a region that was not
/// asked.</summary>
/// <remarks>Invariant: what a recorded resource names in another account or region is never taken for missing.</remarks>
internal static class UnseenRelated
{
    /// <summary>Finds what may be related; null when everything that may be was read.</summary>
    /// <param name="join">How resources are related.</param>
    /// <param name="account">The account.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="values">The texts the subject is joined by, each with the path on the other side.</param>
    /// <param name="found">The resources found.</param>
    public static UnseenResource? Find(
        RelatedJoin join,
        AccountView account,
        Item subject,
        IReadOnlyList<(CompiledPath There, string Text)> values,
        IReadOnlyList<Item> found
    )
    {
        var open = values.Where(v => !found.Any(f => f.Arn == v.Text)).ToList();
        foreach (var (there, text) in open)
        {
            if (OutsideArn.WhyForeign(text, account.State.Header) is { } foreign)
                return Named(join, there, text, foreign);
        }

        return open.Count == 0 && values.Count > 0
            ? null
            : FindBucket(join, account, open, found) ?? FindInRegions(join, account, subject, open);
    }

    // The names of buckets are one for all accounts: one that is not listed here may be listed elsewhere.
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    private static UnseenResource? FindBucket(
        RelatedJoin join,
        AccountView account,
        List<(CompiledPath There, string Text)> values,
        IReadOnlyList<Item> found
    ) =>
        join.Type == ResourceTypes.Bucket
        && found.Count == 0
        && values.FirstOrDefault(v => v.There.Text == "name") is { Text: { } name } value
            ? Named(
                join,
                value.There,
                name,
                $"the bucket {name} is not among those of account {account.State.Header.AccountId}: ask the account that owns it"
            )
            : null;

    private static UnseenResource? FindInRegions(
        RelatedJoin join,
        AccountView account,
        Item subject,
        List<(CompiledPath There, string Text)> values
    )
    {
        if (account.Regions.Find(join.Part) is not { } gap || IsAskedByResource(join.Part))
            return null;
        if (join.IsSameRegion)
            return gap.IsRead(subject.AwsRegion)
                ? null
                : UnseenResource.Of(join.Type, CertainFacts.Of(join.Type), gap.Cause, subject.AwsRegion);
        foreach (var (there, text) in values)
        {
            if (OutsideArn.RegionOf(text) is { } region)
                return gap.IsRead(region) ? null : Named(join, there, text, $"{text} lies in {region}, and {gap.Cause}");
        }

        return UnseenResource.Of(join.Type, CertainFacts.Of(join.Type), gap.Cause);
    }

    // What is asked for each resource of a list was asked for those that are joined here.
    private static bool IsAskedByResource(string part) => PartOperations.ListOf(part) != part;

    private static UnseenResource Named(RelatedJoin join, CompiledPath there, string text, string cause) =>
        UnseenResource.Of(join.Type, new Dictionary<string, object> { [there.Text] = text }, cause, OutsideArn.RegionOf(text)) with
        {
            Name = text,
        };
}
