using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Relations;

/// <summary>Finds the resources that a subject is related to.</summary>
internal sealed class RelatedJoin
{
    private readonly CompiledPath[] there;
    private readonly string indexName;

    public RelatedJoin(RelatedPredicate related)
    {
        Type = related.Type.Name;
        Part = SourcePart.Of(related.Type.Part).Id;
        Here = [.. related.On.Select(p => new CompiledPath(p.Here))];
        there = [.. related.On.Select(p => new CompiledPath(p.There))];
        IsSameRegion = related.IsSameRegion;
        indexName = string.Join('\n', there.Select(p => p.Text).Prepend(IsSameRegion ? "region" : "").Prepend(Type));
    }

    /// <summary>Gets the paths of the subject that are compared, in the order of those on the other side.</summary>
    public IReadOnlyList<CompiledPath> Here { get; }

    /// <summary>Gets the type of the related resources.</summary>
    public string Type { get; }

    /// <summary>Gets the last word of the type.</summary>
    public string ShortType => Type[(Type.LastIndexOf(':') + 1)..];

    /// <summary>Gets the part that lists them.</summary>
    public string Part { get; }

    /// <summary>Gets whether resources are related within one region only.</summary>
    public bool IsSameRegion { get; }

    /// <summary>Reads the keys of the subject.</summary>
    public IReadOnlyList<string> KeysOf(in Scope scope, out string? unknown)
    {
        if (RegionHead.Of(scope.Item, IsSameRegion) is { } head)
            return JoinKeys.Of(Here, scope, head, out unknown);
        unknown = "the region of the resource was not recorded";
        return [];
    }

    public IReadOnlyList<Item> Find(AccountView account, IReadOnlyList<string> keys) => Index(account).Find(keys);

    /// <summary>Reads the texts of the subject that are joined by, each with the path on the other side.</summary>
    public IReadOnlyList<(CompiledPath There, string Text)> TextsOf(in Scope scope)
    {
        var texts = new List<(CompiledPath, string)>();
        for (var i = 0; i < Here.Count; i++)
        {
            foreach (var text in JoinKeys.Texts(Here[i].Resolve(scope)))
                texts.Add((there[i], text));
        }

        return texts;
    }

    /// <summary>
    /// Lists the texts by which recorded resources name others of the subject's type, each with the path of the subject it is compared with
    /// and the resource.
    /// </summary>
    public IEnumerable<(CompiledPath Here, string Text, Item Namer)> NamesOf(AccountView account)
    {
        foreach (var item in account.State.ItemsOf(Type))
        {
            for (var i = 0; i < there.Length; i++)
            {
                foreach (var text in JoinKeys.Texts(there[i].Resolve(new Scope(account, item, item.Configuration))))
                    yield return (Here[i], text, item);
            }
        }
    }

    /// <summary>Counts the resources that could be related to anything.</summary>
    public int Unplaced(AccountView account) => Index(account).Unplaced.Count;

    private RelatedIndex Index(AccountView account) =>
        AccountRelations.Of(account.State).Index(indexName, account, Type, there, IsSameRegion);
}
