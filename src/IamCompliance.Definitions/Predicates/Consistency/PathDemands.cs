namespace IamCompliance.Definitions.Predicates.Consistency;

/// <summary>Decides whether any value can satisfy all matchers of one path. Matchers with parameters are left out: a value may
/// change.</summary>
internal static class PathDemands
{
    /// <summary>Names the matchers that leave no value; nothing when there may be one.</summary>
    public static string? FindContradiction(IEnumerable<MatcherUse> matchers)
    {
        var (values, ages) = (new ValueRange(), new ValueRange());
        HashSet<string>? allowed = null;
        var names = new List<string>();
        foreach (var matcher in matchers)
        {
            if (Words(matcher) is { } words)
                allowed = allowed is null
                    ? new(words, StringComparer.Ordinal)
                    : new(allowed.Intersect(words, StringComparer.Ordinal), StringComparer.Ordinal);
            else if (!Bound(matcher, values, ages))
                continue;
            names.Add($"`{matcher.Name}`");
            if (names.Count > 1 && (values.IsEmpty || ages.IsEmpty || allowed is { Count: 0 }))
                return string.Join(" and ", names.Distinct()) + " together";
        }

        return null;
    }

    // Text and truths are one of a set; numbers lie in a range.
    private static List<string>? Words(MatcherUse matcher) =>
        (matcher.Name, matcher.Argument) switch
        {
            ("equals", OperandArgument { Operand: LiteralOperand { Value: StringLiteral or BooleanLiteral } one }) => [one.Value.Text],
            ("in", OperandsArgument several) when several.Operands.All(o => o is LiteralOperand { Value: StringLiteral }) =>
            [
                .. several.Operands.Cast<LiteralOperand>().Select(o => o.Value.Text),
            ],
            _ => null,
        };

    private static bool Bound(MatcherUse matcher, ValueRange values, ValueRange ages)
    {
        if (matcher.Argument is not OperandArgument { Operand: LiteralOperand literal } || Number(literal.Value) is not { } number)
            return false;
        switch (matcher.Name)
        {
            case "equals":
                values.RaiseLower(number, isIncluded: true);
                values.LowerUpper(number, isIncluded: true);
                return true;
            case "atLeast":
                values.RaiseLower(number, isIncluded: true);
                return true;
            case "greaterThan" or "after":
                values.RaiseLower(number, isIncluded: false);
                return true;
            case "atMost":
                values.LowerUpper(number, isIncluded: true);
                return true;
            case "lessThan" or "before":
                values.LowerUpper(number, isIncluded: false);
                return true;
            case "within":
                ages.LowerUpper(number, isIncluded: true);
                return true;
            case "olderThan":
                ages.RaiseLower(number, isIncluded: false);
                return true;
            default:
                return false;
        }
    }

    private static decimal? Number(Literal literal) =>
        literal switch
        {
            NumberLiteral number => number.Value,
            DurationLiteral duration => duration.Value.Ticks,
            TimestampLiteral instant => instant.Value.UtcTicks,
            _ => null,
        };
}
