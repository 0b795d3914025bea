using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Evidence.Words;

/// <summary>Says in words what a matcher compares with, parameters filled in.</summary>
internal sealed class OperandWords(IReadOnlyList<BoundParameter> parameters)
{
    /// <summary>Gives a constant as its author wrote it, a parameter by its value and its name.</summary>
    public string Of(Operand operand) =>
        operand switch
        {
            LiteralOperand literal => literal.Value.Text.Length == 0 ? "\"\"" : literal.Value.Text,
            ParameterOperand parameter => parameters.FirstOrDefault(p => p.Parameter.Name == parameter.Name) is { } bound
                ? $"{bound.Value.Text} (${parameter.Name})"
                : $"${parameter.Name}",
            _ => throw new NotSupportedException($"No words for {operand.GetType().Name}."),
        };

    /// <summary>Gives bounds: <c>at least 1 and at most 2</c>.</summary>
    public string Of(CountBounds bounds)
    {
        var least = bounds.AtLeast is { } low ? $"at least {Of(low)}" : null;
        var most = bounds.AtMost is { } high ? $"at most {Of(high)}" : null;
        return string.Join(" and ", new[] { least, most }.OfType<string>());
    }
}
