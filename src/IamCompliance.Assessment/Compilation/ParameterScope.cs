using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Compilation;

/// <summary>Replaces the parameters of a control by the values bound to them.</summary>
internal sealed class ParameterScope(IEnumerable<BoundParameter> parameters)
{
    private readonly Dictionary<string, Literal> values = parameters.ToDictionary(
        p => p.Parameter.Name,
        p => p.Value,
        StringComparer.Ordinal
    );

    /// <summary>Finds the value of a parameter; nothing when it is not bound.</summary>
    public Literal? Find(string name) => values.GetValueOrDefault(name);

    public Literal Resolve(Operand operand) =>
        operand switch
        {
            LiteralOperand literal => literal.Value,
            ParameterOperand parameter when values.TryGetValue(parameter.Name, out var value) => value,
            ParameterOperand parameter => throw new InvalidOperationException(
                $"Parameter {parameter.Name} is not bound: the linker must not let this through."
            ),
            _ => throw new InvalidOperationException($"An operand of type {operand.GetType().Name} cannot be resolved."),
        };

    /// <summary>Resolves several operands; a list parameter stands for all its items.</summary>
    public Literal[] Resolve(IEnumerable<Operand> operands) =>
        [.. operands.Select(Resolve).SelectMany(l => l is ListLiteral list ? list.Items : [l])];

    /// <summary>Resolves an operand of one known type.</summary>
    public T Resolve<T>(Operand operand)
        where T : Literal =>
        Resolve(operand) as T
        ?? throw new InvalidOperationException(
            $"`{Resolve(operand).Text}` is no {typeof(T).Name}: the type check must not let this through."
        );
}
