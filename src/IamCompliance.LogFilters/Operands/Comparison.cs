using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Operands;

/// <summary>An operator and its right side, held against one value.</summary>
internal sealed class Comparison
{
    // Longer spellings first.
    private static readonly (string Spelling, ComparisonOperator Operator)[] Spellings =
    [
        ("!=", ComparisonOperator.NotEqual),
        (">=", ComparisonOperator.AtLeast),
        ("<=", ComparisonOperator.AtMost),
        ("=", ComparisonOperator.Equal),
        (">", ComparisonOperator.GreaterThan),
        ("<", ComparisonOperator.LessThan),
    ];

    private readonly ComparisonOperator _operator;
    private readonly Operand _operand;

    public Comparison(ComparisonOperator @operator, Operand operand) => (_operator, _operand) = (@operator, operand);

    public static Comparison? Read(PatternCursor cursor, string expected)
    {
        cursor.SkipWhiteSpace();
        foreach (var (spelling, @operator) in Spellings)
        {
            if (!cursor.Take(spelling))
                continue;
            cursor.SkipWhiteSpace();
            var start = cursor.Position;
            if (OperandReader.Read(cursor) is not { } operand)
                return null;
            if (@operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual || operand is NumberOperand)
                return new Comparison(@operator, operand);
            cursor.FailAt(start, $"a number, as {spelling} compares numbers");
            return null;
        }

        cursor.Fail(expected);
        return null;
    }

    public bool Holds(LogValue value) =>
        _operator switch
        {
            ComparisonOperator.Equal => _operand.Matches(value),
            ComparisonOperator.NotEqual => !_operand.Matches(value),
            _ => value.Number is { } number && _operand is NumberOperand operand && IsOrdered(number.CompareTo(operand.Number)),
        };

    public override string ToString() => $"{Array.Find(Spellings, s => s.Operator == _operator).Spelling} {_operand}";

    private bool IsOrdered(int order) =>
        _operator switch
        {
            ComparisonOperator.AtLeast => order >= 0,
            ComparisonOperator.AtMost => order <= 0,
            ComparisonOperator.GreaterThan => order > 0,
            _ => order < 0,
        };
}
