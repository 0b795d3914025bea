using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Lists every matcher of the language with the class that decides it. A new matcher is one class and one line here.</summary>
internal static class MatcherRegistry
{
    private static readonly Dictionary<string, Func<MatcherUse, PredicateCompiler, Matcher>> Factories = new(StringComparer.Ordinal)
    {
        ["equals"] = (use, compiler) => new EqualsMatcher(compiler.Value<Literal>(use)),
        ["notEquals"] = (use, compiler) => new NotEqualsMatcher(compiler.Value<Literal>(use)),
        ["in"] = (use, compiler) => new InMatcher(compiler.Values(use)),
        ["notIn"] = (use, compiler) => new NotInMatcher(compiler.Values(use)),

        ["atLeast"] = (use, compiler) => new AtLeastMatcher(compiler.Value<NumberLiteral>(use)),
        ["atMost"] = (use, compiler) => new AtMostMatcher(compiler.Value<NumberLiteral>(use)),
        ["greaterThan"] = (use, compiler) => new GreaterThanMatcher(compiler.Value<NumberLiteral>(use)),
        ["lessThan"] = (use, compiler) => new LessThanMatcher(compiler.Value<NumberLiteral>(use)),

        ["before"] = (use, compiler) => new BeforeMatcher(compiler.Value<TimestampLiteral>(use)),
        ["after"] = (use, compiler) => new AfterMatcher(compiler.Value<TimestampLiteral>(use)),
        ["within"] = (use, compiler) => new WithinMatcher(compiler.Value<DurationLiteral>(use)),
        ["olderThan"] = (use, compiler) => new OlderThanMatcher(compiler.Value<DurationLiteral>(use)),
        ["remains"] = (use, compiler) => new RemainsMatcher(compiler.Value<DurationLiteral>(use)),

        ["like"] = (use, compiler) => new LikeMatcher(compiler.Value<StringLiteral>(use)),
        ["matches"] = (use, compiler) => new MatchesMatcher(compiler.Value<StringLiteral>(use)),
        ["startsWith"] = (use, compiler) => new StartsWithMatcher(compiler.Value<StringLiteral>(use)),
        ["endsWith"] = (use, compiler) => new EndsWithMatcher(compiler.Value<StringLiteral>(use)),
        ["contains"] = (use, compiler) => new ContainsMatcher(compiler.Value<Literal>(use), ofList: use.Target.Kind == ValueKind.List),

        ["exists"] = (use, compiler) => new ExistsMatcher(compiler.Value<BooleanLiteral>(use)),
        ["empty"] = (use, compiler) => new EmptyMatcher(compiler.Value<BooleanLiteral>(use)),

        ["any"] = (use, compiler) => new AnyMatcher(compiler.Elements(use)),
        ["all"] = (use, compiler) => new AllMatcher(compiler.Elements(use)),
        ["none"] = (use, compiler) => new NoneMatcher(compiler.Elements(use)),
        ["count"] = (use, compiler) => new CountMatcher(compiler.Bounds(use)),
        ["containsAll"] = (use, compiler) => new ContainsAllMatcher(compiler.Values(use)),
        ["subsetOf"] = (use, compiler) => new SubsetOfMatcher(compiler.Values(use)),
        ["keys"] = (use, compiler) => new KeysMatcher(compiler.Matchers(use), SourcePart.Of(use.Part)),

        ["inCidr"] = (use, compiler) => new InCidrMatcher(compiler.Values(use)),
        ["matchesEvents"] = (use, _) => new MatchesEventsMatcher(PredicateCompiler.Events(use)),
        ["ignoresEvents"] = (use, _) => new IgnoresEventsMatcher(PredicateCompiler.Events(use)),

        ["grants"] = (use, compiler) => new GrantsMatcher(compiler.Access(use), use.Target.DocumentRole),
        ["denies"] = (use, compiler) => new DeniesMatcher(compiler.Access(use), use.Target.DocumentRole),
        ["isAdministrator"] = (use, compiler) => new IsAdministratorMatcher(compiler.Value<BooleanLiteral>(use)),
        ["grantsEverything"] = (use, compiler) => new GrantsEverythingMatcher(compiler.Value<BooleanLiteral>(use)),
        ["grantsPublicAccess"] = (use, compiler) =>
            new GrantsPublicAccessMatcher(compiler.Value<BooleanLiteral>(use), use.Target.DocumentRole),
        ["findings"] = (use, compiler) => new FindingsMatcher(compiler.Matchers(use), use.Target.DocumentRole, SourcePart.Of(use.Part)),
        ["wholeServices"] = (use, compiler) =>
            new WholeServicesMatcher(compiler.Matchers(use), use.Target.DocumentRole, SourcePart.Of(use.Part)),
        ["escalationMethods"] = (use, compiler) =>
            new EscalationMethodsMatcher(compiler.Matchers(use), use.Target.DocumentRole, SourcePart.Of(use.Part)),
        ["can"] = (use, compiler) => new CanMatcher(compiler.Access(use)),
    };

    /// <summary>Gets the names, in order.</summary>
    public static IEnumerable<string> Names => Factories.Keys.Order(StringComparer.Ordinal);

    public static Matcher Create(MatcherUse use, PredicateCompiler compiler) =>
        Factories.TryGetValue(use.Name, out var factory)
            ? factory(use, compiler)
            : throw new InvalidOperationException($"Matcher {use.Name} is declared in the language and missing here.");
}
