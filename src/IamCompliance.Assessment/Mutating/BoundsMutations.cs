using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Mutating;

/// <summary>Moves each end of the bounds of a count by one.</summary>
internal static class BoundsMutations
{
    public static IEnumerable<(string Change, CountBounds Bounds)> Of(CountBounds bounds)
    {
        foreach (var end in Moved(bounds.AtLeast))
            yield return ($"atLeast {end.Value.Text}", bounds with { AtLeast = end });
        foreach (var end in Moved(bounds.AtMost))
            yield return ($"atMost {end.Value.Text}", bounds with { AtMost = end });
    }

    private static IEnumerable<LiteralOperand> Moved(Operand? end) =>
        end is LiteralOperand { Value: NumberLiteral number } ? LiteralMutations.Of(number).Select(l => new LiteralOperand(l)) : [];
}
