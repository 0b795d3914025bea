using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;
using IamCompliance.State;

namespace IamCompliance.Assessment.Relations;

/// <summary>Finds the resources that a subject is related to.</summary>
internal sealed class RelatedJoin
{
    private readonly CompiledPath[] here;
    private readonly CompiledPath[] there;
    private readonly bool isSameRegion;
    private readonly string indexName;

    public RelatedJoin(RelatedPredicate related)
    {
        Type = related.Type.Name;
        Part = related.Type.Part;
        here = [.. related.On.Select(p => new CompiledPath(p.Here))];
        there = [.. related.On.Select(p => new CompiledPath(p.There))];
        isSameRegion = related.IsSameRegion;
        indexName = string.Join('\n', there.Select(p => p.Text).Prepend(isSameRegion ? "region" : "").Prepend(Type));
        Words = string.Join(" and ", related.On.Select(p => $"{p.There.Text} = {p.Here.Text}").Concat(isSameRegion ? ["in the same region"] : []));
    }

    /// <summary>Gets the type of the related resources.</summary>
    public string Type { get; }

    /// <summary>Gets the last word of the type.</summary>
    public string ShortType => Type[(Type.LastIndexOf(':') + 1)..];

    /// <summary>Gets the part that lists them.</summary>
    public string Part { get; }

    /// <summary>Gets what must be equal, in words.</summary>
    public string Words { get; }

    /// <summary>Reads the keys of the subject.</summary>
    public IReadOnlyList<string> KeysOf(in Scope scope, out string? unknown)
    {
        if (RegionHead.Of(scope.Item, isSameRegion) is { } head)
            return JoinKeys.Of(here, scope, head, out unknown);
        unknown = "the region of the resource was not recorded";
        return [];
    }

    public IReadOnlyList<Item> Find(AccountView account, IReadOnlyList<string> keys) => Index(account).Find(keys);

    /// <summary>Counts the resources that could be related to anything.</summary>
    public int Unplaced(AccountView account) => Index(account).Unplaced.Count;

    private RelatedIndex Index(AccountView account) => AccountRelations.Of(account.State).Index(indexName, account, Type, there, isSameRegion);
}
