using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Assessment.Mutating;

/// <summary>Bends a join: a pair of values left out, the region forgotten, the condition on related resources bent or dropped, the number
/// moved.</summary>
internal static class RelatedMutations
{
    public static IEnumerable<(string Change, SourceSpan Span, RelatedPredicate Related)> Of(RelatedPredicate related)
    {
        var name = $"related {related.Type.Name}";
        foreach (var pair in related.On.Count > 1 ? related.On : [])
            yield return ($"{name}: without {pair.Here.Text}", related.Span, related with { On = [.. related.On.Where(p => p != pair)] });
        if (related.IsSameRegion)
            yield return ($"{name}: sameRegion dropped", related.Span, related with { IsSameRegion = false });
        foreach (var (change, bounds) in BoundsMutations.Of(related.Count))
            yield return ($"{name}: {change}", related.Span, related with { Count = bounds });
        if (related.Where is null)
            yield break;
        yield return ($"{name}: where dropped", related.Span, related with { Where = null });
        foreach (var (change, span, where) in PredicateMutations.Of(related.Where))
            yield return ($"{name}: where: {change}", span, related with { Where = where });
    }
}
