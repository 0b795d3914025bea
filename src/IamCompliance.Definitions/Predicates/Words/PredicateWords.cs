namespace IamCompliance.Definitions.Predicates.Words;

/// <summary>Says in words what a predicate states, so that a reader without the YAML knows what is tested. What is demanded and what a
/// verdict rests on are said by the same words.</summary>
public sealed class PredicateWords
{
    private readonly MatcherWords matchers;

    /// <summary>Creates the words for parameter values.</summary>
    public PredicateWords(OperandWords operands)
    {
        Operands = operands;
        matchers = new MatcherWords(operands, Of);
    }

    /// <summary>Gets the words for what is compared with.</summary>
    public OperandWords Operands { get; }

    /// <summary>Says the predicate.</summary>
    public string Of(Predicate predicate) =>
        predicate switch
        {
            PathPredicate path => $"{path.Path.Text} {Sentence(path)}",
            RelatedPredicate related => Of(related),
            AllOfPredicate all => Join(all.Operands, " and "),
            AnyOfPredicate any => Join(any.Operands, " or "),
            NoneOfPredicate none => $"none of: {Join(none.Operands, "; ")}",
            NotPredicate not => $"not ({Of(not.Operand)})",
            _ => throw new NotSupportedException($"No words for {predicate.GetType().Name}."),
        };

    /// <summary>Says how many related resources there must be.</summary>
    public string Of(RelatedPredicate related)
    {
        var equal = related.On.Select(p => $"{p.There.Text} = {p.Here.Text}").Concat(related.IsSameRegion ? ["in the same region"] : []);
        var where = related.Where is null ? "" : $" where ({Of(related.Where)})";
        return $"{Operands.Of(related.Count)} {related.Type.Name} with {string.Join(" and ", equal)}{where}";
    }

    /// <summary>Says what one matcher demands, after the name of a value: <c>is no older than 90 days</c>.</summary>
    public string Sentence(MatcherUse use) => matchers.Sentence(use);

    /// <summary>Says what one matcher requires: <c>no older than 90 days</c>.</summary>
    public string Requirement(MatcherUse use) => matchers.Requirement(use);

    /// <summary>Says what is required where a matcher must not hold: <c>older than 90 days</c>.</summary>
    public string Denial(MatcherUse use) => matchers.Denial(use);

    /// <summary>Says what all matchers of a path demand, and what absence means.</summary>
    public string Sentence(PathPredicate path) => string.Join(" and ", path.Matchers.Select(Sentence)) + Absence(path.WhenAbsent);

    /// <summary>Says what all matchers of a path require, and what absence means.</summary>
    public string Requirement(PathPredicate path) => string.Join(" and ", path.Matchers.Select(Requirement)) + Absence(path.WhenAbsent);

    private static string Absence(AbsentMeaning? meaning) =>
        meaning switch
        {
            null => "",
            AbsentMeaning.Holds => ", or absent",
            AbsentMeaning.Fails => ", and not absent",
            _ => ", not decided where absent",
        };

    private string Join(IReadOnlyList<Predicate> operands, string separator) =>
        operands.Count == 1 ? Of(operands[0]) : string.Join(separator, operands.Select(Nested));

    private string Nested(Predicate predicate) => predicate is PathPredicate or NotPredicate ? Of(predicate) : $"({Of(predicate)})";
}
