using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Evidence.Words;

/// <summary>Says in words what a predicate states, so that a reader without the YAML knows what was tested.</summary>
internal sealed class PredicateWords
{
    private readonly MatcherWords matchers;

    /// <summary>Creates the words for a binding's parameter values.</summary>
    public PredicateWords(IReadOnlyList<BoundParameter> parameters) => matchers = new MatcherWords(new OperandWords(parameters), Of);

    /// <summary>Says the predicate.</summary>
    public string Of(Predicate predicate) => predicate switch
    {
        PathPredicate path => $"{path.Path.Text} {string.Join(" and ", path.Matchers.Select(matchers.Of))}",
        AllOfPredicate all => Join(all.Operands, " and "),
        AnyOfPredicate any => Join(any.Operands, " or "),
        NoneOfPredicate none => $"none of: {Join(none.Operands, "; ")}",
        NotPredicate not => $"not ({Of(not.Operand)})",
        _ => throw new NotSupportedException($"No words for {predicate.GetType().Name}."),
    };

    private string Join(IReadOnlyList<Predicate> operands, string separator) =>
        operands.Count == 1 ? Of(operands[0]) : string.Join(separator, operands.Select(Nested));

    private string Nested(Predicate predicate) => predicate is PathPredicate or NotPredicate ? Of(predicate) : $"({Of(predicate)})";
}
