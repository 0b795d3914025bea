namespace IamCompliance.Definitions.Predicates.Words;

/// <summary>Says in words what a matcher compares with, parameters filled in.</summary>
/// <param name="valueOf">Finds the value of a parameter; nothing when it is not bound.</param>
/// <param name="namesParameters">Whether a value is followed by the name of the parameter that it comes from.</param>
public sealed class OperandWords(Func<string, Literal?> valueOf, bool namesParameters)
{
    /// <summary>Gives a constant as its author wrote it, a parameter by its value: <c>90 days ($maxAge)</c>.</summary>
    public string Of(Operand operand) =>
        operand switch
        {
            LiteralOperand literal => Of(literal.Value),
            ParameterOperand parameter when valueOf(parameter.Name) is { } value => namesParameters
                ? $"{Of(value)} (${parameter.Name})"
                : Of(value),
            ParameterOperand parameter => $"${parameter.Name}",
            _ => throw new NotSupportedException($"No words for {operand.GetType().Name}."),
        };

    /// <summary>Lists several: <c>a, b</c>.</summary>
    public string Of(IEnumerable<Operand> several) =>
        string.Join(", ", several.Select(Of)) is { Length: > 0 } list ? list : "an empty list";

    /// <summary>Gives bounds: <c>at least 1 and at most 2</c>, <c>exactly 1</c>.</summary>
    public string Of(CountBounds bounds)
    {
        if (bounds is { AtLeast: { } low, AtMost: { } high } && ValuesOf(low).SequenceEqual(ValuesOf(high)))
            return $"exactly {Of(low)}";
        var least = bounds.AtLeast is { } lower ? $"at least {Of(lower)}" : null;
        var most = bounds.AtMost is { } upper ? $"at most {Of(upper)}" : null;
        return string.Join(" and ", new[] { least, most }.OfType<string>());
    }

    /// <summary>Gives the texts of the constants that an operand stands for; a list stands for its items.</summary>
    internal IEnumerable<string> ValuesOf(Operand operand)
    {
        var value = operand is ParameterOperand parameter ? valueOf(parameter.Name) : (operand as LiteralOperand)?.Value;
        return value switch
        {
            null => [],
            ListLiteral list => list.Items.Select(i => i.Text),
            _ => [value.Text],
        };
    }

    /// <summary>Decides whether an operand is known to be <c>false</c>.</summary>
    internal bool IsFalse(Operand operand) =>
        (operand is ParameterOperand parameter ? valueOf(parameter.Name) : (operand as LiteralOperand)?.Value)
            is BooleanLiteral { Value: false };

    private static string Of(Literal literal) =>
        literal switch
        {
            ListLiteral { Items.Count: 0 } => "an empty list",
            ListLiteral list => string.Join(", ", list.Items.Select(Of)),
            { Text.Length: 0 } => "\"\"",
            _ => literal.Text,
        };
}
