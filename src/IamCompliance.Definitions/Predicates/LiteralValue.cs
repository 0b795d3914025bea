using System.Globalization;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Writes the value of a constant so that equal values give equal text, however the author wrote them.</summary>
public static class LiteralValue
{
    /// <summary>Writes the value in one normal form: <c>7 days</c> and <c>1 week</c> give the same.</summary>
    public static string Normalise(Literal literal) =>
        literal switch
        {
            NumberLiteral number => (number.Value / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
            BooleanLiteral boolean => boolean.Value ? "true" : "false",
            TimestampLiteral timestamp => timestamp.Value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            DurationLiteral duration => duration.Value.ToString("c", CultureInfo.InvariantCulture),
            ListLiteral list => $"[{string.Join(",", list.Items.Select(i => Normalise(i)))}]",
            _ => Quote(literal.Text),
        };

    private static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
