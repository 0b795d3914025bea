using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Waivers;
using IamCompliance.Foundations.Patterns;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Waiving;

/// <summary>Decides whether a waiver covers a subject. Tags that nobody read are unknown, and so is what rests on them.</summary>
/// <param name="Resource">The id of the resource; what covers it covers the elements of its lists too.</param>
/// <param name="Subject">The id of the subject.</param>
/// <param name="Item">The resource; null when the subject is the account.</param>
/// <param name="Tags">Resolves the tags of the resource.</param>
internal readonly record struct SelectorMatch(string Resource, string Subject, Item? Item, Func<Item?, Value> Tags)
{
    public Truth Of(ResourceSelector selector) =>
        selector switch
        {
            PatternSelector pattern => TruthLogic.Of(Glob.IsMatch(pattern.Pattern, Subject) || Glob.IsMatch(pattern.Pattern, Resource)),
            ExactSelector exact => TruthLogic.Of(exact.Has(Subject) || exact.Has(Resource)),
            TagSelector tag => Of(tag),
            NotSelector not => TruthLogic.Not(Of(not.Operand)),
            JoinedSelector joined => Of(joined),
            _ => throw new InvalidOperationException($"No rule for {selector.GetType().Name}."),
        };

    private Truth Of(JoinedSelector joined)
    {
        var truth = TruthLogic.Of(joined.IsAll);
        foreach (var operand in joined.Operands)
            truth = joined.IsAll ? TruthLogic.And(truth, Of(operand)) : TruthLogic.Or(truth, Of(operand));
        return truth;
    }

    private Truth Of(TagSelector tag)
    {
        var tags = Tags(Item);
        if (tags.State == ValueState.Unknown)
            return Truth.Unknown;
        if (tags.State == ValueState.Absent || !tags.Element.TryGetProperty(tag.Key, out var value))
            return Truth.False;
        if (!JsonText.TryGet(value, out var text))
            return Truth.Unknown;
        return TruthLogic.Of(tag.Values.Any(v => Glob.IsMatch(v, text)));
    }
}
