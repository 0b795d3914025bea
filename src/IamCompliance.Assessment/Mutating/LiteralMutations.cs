using System.Globalization;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Mutating;

/// <summary>Changes a constant by the least that matters: one unit, the other truth, another text, one item less.</summary>
internal static class LiteralMutations
{
    public static IEnumerable<Literal> Of(Literal literal) =>
        literal switch
        {
            NumberLiteral number => [Number(number.Value - 1), Number(number.Value + 1)],
            DurationLiteral duration =>
            [
                Duration(duration.Value - TimeSpan.FromSeconds(1)),
                Duration(duration.Value + TimeSpan.FromSeconds(1)),
            ],
            BooleanLiteral boolean => [new BooleanLiteral(boolean.Value ? "false" : "true", !boolean.Value)],
            StringLiteral text => [new StringLiteral(text.Text + "~")],
            ListLiteral { Items.Count: > 0 } list => [new ListLiteral("[]", [])],
            _ => [],
        };

    private static NumberLiteral Number(decimal value) => new(value.ToString(CultureInfo.InvariantCulture), value);

    private static DurationLiteral Duration(TimeSpan value) =>
        new($"{value.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds", value);
}
