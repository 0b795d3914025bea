using IamCompliance.Assessment.Matchers;
using IamCompliance.Assessment.Predicates;
using IamCompliance.Assessment.Relations;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Predicates.Words;
using IamCompliance.Definitions.Resources;
using IamCompliance.Policies.Grants;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Assessment.Compilation;

/// <summary>Turns the predicates of one bound control into nodes that evaluate themselves.</summary>
internal sealed class PredicateCompiler(ParameterScope parameters)
{
    private readonly PredicateWords words = new(new OperandWords(parameters.Find, namesParameters: false));

    public Node Compile(Predicate predicate) =>
        predicate switch
        {
            AllOfPredicate all => all.Operands.Count == 1 ? Compile(all.Operands[0]) : new AllOfNode(CompileAll(all.Operands)),
            AnyOfPredicate any => new AnyOfNode(CompileAll(any.Operands)),
            NoneOfPredicate none => new NoneOfNode(CompileAll(none.Operands)),
            NotPredicate not => new NotNode(Compile(not.Operand)),
            PathPredicate path => new PathNode(new CompiledPath(path.Path), [.. path.Matchers.Select(Compile)], path, words),
            RelatedPredicate related => new RelatedNode(
                new RelatedJoin(related),
                related.Where is null ? null : Compile(related.Where),
                Compile(related.Count),
                words.Of(related)
            ),
            _ => throw new InvalidOperationException($"A predicate of type {predicate.GetType().Name} cannot be compiled."),
        };

    public CompiledMatcher Compile(MatcherUse use) => new(use, DeciderRegistry.Create(use, this), words);

    /// <summary>Gets the one value a matcher compares with.</summary>
    public T Value<T>(MatcherUse use)
        where T : Literal => use.Argument is OperandArgument one ? parameters.Resolve<T>(one.Operand) : throw Unexpected(use);

    /// <summary>Gets the one text a matcher compares with.</summary>
    public string Text(MatcherUse use) => Value<StringLiteral>(use).Text;

    /// <summary>Gets the several values a matcher compares with.</summary>
    public Literal[] Values(MatcherUse use) =>
        use.Argument switch
        {
            OperandsArgument several => parameters.Resolve(several.Operands),
            OperandArgument one => parameters.Resolve([one.Operand]),
            _ => throw Unexpected(use),
        };

    /// <summary>Gets the sample events a matcher judges filters by.</summary>
    public static EventsArgument Events(MatcherUse use) => use.Argument as EventsArgument ?? throw Unexpected(use);

    public CompiledBounds Bounds(MatcherUse use) => use.Argument is BoundsArgument bounds ? Compile(bounds.Bounds) : throw Unexpected(use);

    public CompiledBounds Compile(CountBounds bounds) =>
        new(
            bounds.AtLeast is null ? null : parameters.Resolve<NumberLiteral>(bounds.AtLeast),
            bounds.AtMost is null ? null : parameters.Resolve<NumberLiteral>(bounds.AtMost),
            words.Operands.Of(bounds)
        );

    /// <summary>Gets the matchers that are nested in one.</summary>
    public CompiledMatcher[] Matchers(MatcherUse use) =>
        use.Argument is ElementMatchersArgument nested ? [.. nested.Matchers.Select(Compile)] : throw Unexpected(use);

    /// <summary>Gets the question a matcher asks of policies.</summary>
    public AccessQuestion Access(MatcherUse use) =>
        use.Argument is AccessArgument access
            ? new AccessQuestion(
                new GrantQuestion
                {
                    Actions = Texts(access.Actions),
                    OfActions = access.IsEveryAction ? Quantifier.Every : Quantifier.Some,
                    Levels = [.. access.Levels.Select(AccessLevels.Get)],
                    Resources = Texts(access.Resources),
                    OfResources = access.IsEveryResource ? Quantifier.Every : Quantifier.Some,
                    Unless = Texts(access.ConditionKeys),
                    When = [.. access.When.Select(w => KeyValuePair.Create(w.Key, w.Values))],
                }
            )
            : throw Unexpected(use);

    public ElementTest Elements(MatcherUse use) =>
        use.Argument switch
        {
            ElementPredicateArgument predicate => new ElementPredicateTest(Compile(predicate.Predicate)),
            ElementMatchersArgument matchers => new ElementMatchersTest(
                [.. matchers.Matchers.Select(Compile)],
                use.Target.Element ?? PropertyType.String
            ),
            _ => throw Unexpected(use),
        };

    private string[] Texts(IEnumerable<Operand> operands) => [.. parameters.Resolve(operands).Select(l => l.Text)];

    private static InvalidOperationException Unexpected(MatcherUse use) =>
        new($"Matcher {use.Name} cannot take a {use.Argument.GetType().Name}: the type check must not let this through.");

    private Node[] CompileAll(IEnumerable<Predicate> operands) => [.. operands.Select(Compile)];
}
