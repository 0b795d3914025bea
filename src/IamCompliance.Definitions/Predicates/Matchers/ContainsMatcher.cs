using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The text contains this piece, or the list of texts this element.</summary>
internal sealed class ContainsMatcher() : OperandMatcher("contains")
{
    public override bool Accepts(PropertyType target) =>
        target.Kind == ValueKind.String || target is { Kind: ValueKind.List, Element.Kind: ValueKind.String or ValueKind.Number };

    protected override PropertyType ArgumentType(PropertyType target) => target.Element ?? target;
}
