using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Relations;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Assessing;

/// <summary>
/// Finds the resources that nobody read and that a control may be about: in regions that were not asked, or named by something recorded and
/// lying elsewhere.
/// </summary>
internal static class UnseenPopulation
{
    // Equals nothing that is recorded: what is recorded to be named is looked at by name.
    private const string Unnamed = "(named by nothing that was read)";

    /// <summary>Lists those that are in scope as far as anybody can tell.</summary>
    /// <param name="control">The control.</param>
    /// <param name="account">The account.</param>
    public static IReadOnlyList<UnseenResource> Of(CompiledControl control, AccountView account) =>
        [
            .. Candidates(control, account)
                .Where(u =>
                    control.Each is not null || control.Where is null || control.Where.Evaluate(u.Scope(account), null) != Truth.False
                ),
        ];

    private static IEnumerable<UnseenResource> Candidates(CompiledControl control, AccountView account)
    {
        var type = control.Control.Resource.Name;
        var gap = account.Regions.Find(control.Control.Resource.Part);
        if (gap is not null && !IsTrailSeen(type, account))
            yield return UnseenResource.Of(type, FactsOf(control, account, type), gap.Cause);
        foreach (var named in Named(control, account, gap).Concat(UnreadTrailTargets.Of(control, account, gap)))
            yield return named;
    }

    // A trail of all regions is shown in each of them: whoever reads one region has read the trail that the account relies on.
    private static bool IsTrailSeen(string type, AccountView account) =>
        type == ResourceTypes.Trail && account.State.ItemsOf(type).Count > 0;

    // By what is joined, what nobody named is joined to nothing.
    private static Dictionary<string, object> FactsOf(CompiledControl control, AccountView account, string type)
    {
        var facts = new Dictionary<string, object>(CertainFacts.Of(type));
        foreach (var join in control.Joins)
        {
            if (join.NamesOf(account).All(n => OutsideArn.AccountOf(n.Text) is not null))
            {
                foreach (var here in join.Here)
                    facts[here.Text] = Unnamed;
            }
        }

        return facts;
    }

    private static IEnumerable<UnseenResource> Named(CompiledControl control, AccountView account, RegionGap? gap)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (here, text, namer) in control.Joins.SelectMany(j => j.NamesOf(account)))
        {
            if (WhyUnread(text, account, gap) is { } why && seen.Add(text))
                yield return UnseenResource.Of(
                    control.Control.Resource.Name,
                    new Dictionary<string, object> { [here.Text] = text },
                    $"{namer.ResourceName ?? namer.SubjectId} names what nobody read: {why}",
                    OutsideArn.RegionOf(text)
                ) with
                {
                    Name = text,
                };
        }
    }

    private static string? WhyUnread(string text, AccountView account, RegionGap? gap) =>
        OutsideArn.WhyForeign(text, account.State.Header)
        ?? (
            gap is not null && OutsideArn.AccountOf(text) is not null && OutsideArn.RegionOf(text) is { } region && !gap.IsRead(region)
                ? $"{text} lies in {region}, and {gap.Cause}"
                : null
        );
}
