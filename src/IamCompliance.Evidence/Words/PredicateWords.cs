using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Evidence.Words;

/// <summary>Says in words what a predicate states, so that a reader without the YAML knows what was tested.</summary>
internal sealed class PredicateWords
{
    private readonly MatcherWords matchers;
    private readonly OperandWords operands;

    /// <summary>Creates the words for a binding's parameter values.</summary>
    public PredicateWords(IReadOnlyList<BoundParameter> parameters)
    {
        operands = new OperandWords(parameters);
        matchers = new MatcherWords(operands, Of);
    }

    /// <summary>Says the predicate.</summary>
    public string Of(Predicate predicate) =>
        predicate switch
        {
            PathPredicate path => $"{path.Path.Text} {string.Join(" and ", path.Matchers.Select(matchers.Of))}{Absence(path.WhenAbsent)}",
            RelatedPredicate related => Related(related),
            AllOfPredicate all => Join(all.Operands, " and "),
            AnyOfPredicate any => Join(any.Operands, " or "),
            NoneOfPredicate none => $"none of: {Join(none.Operands, "; ")}",
            NotPredicate not => $"not ({Of(not.Operand)})",
            _ => throw new NotSupportedException($"No words for {predicate.GetType().Name}."),
        };

    private static string Absence(AbsentMeaning? meaning) =>
        meaning switch
        {
            null => "",
            AbsentMeaning.Holds => ", or is absent",
            AbsentMeaning.Fails => ", and is not absent",
            _ => ", not decided where it is absent",
        };

    private string Related(RelatedPredicate related)
    {
        var equal = related
            .On.Select(p => $"its {p.There.Text} is {p.Here.Text}")
            .Concat(related.IsSameRegion ? ["it lies in the same region"] : []);
        var where = related.Where is null ? "" : $" and ({Of(related.Where)})";
        return $"{operands.Of(related.Count)} {related.Type.Name} exists of which {string.Join(" and ", equal)}{where}";
    }

    private string Join(IReadOnlyList<Predicate> operands, string separator) =>
        operands.Count == 1 ? Of(operands[0]) : string.Join(separator, operands.Select(Nested));

    private string Nested(Predicate predicate) => predicate is PathPredicate or NotPredicate ? Of(predicate) : $"({Of(predicate)})";
}
