using System.Text.RegularExpressions;
using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;
using IamCompliance.Foundations.Patterns;
using IamCompliance.Policies.Escalation;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Registers what decides each matcher of the language, by the name of its row in Definitions.</summary>
internal static class DeciderRegistry
{
    private static readonly Dictionary<string, Func<MatcherUse, PredicateCompiler, Decider>> Factories = new(StringComparer.Ordinal)
    {
        ["equals"] = (use, compiler) => new ScalarDecider([compiler.Value<Literal>(use)], isWanted: true),
        ["notEquals"] = (use, compiler) => new ScalarDecider([compiler.Value<Literal>(use)], isWanted: false),
        ["in"] = (use, compiler) => new ScalarDecider(compiler.Values(use), isWanted: true),
        ["notIn"] = (use, compiler) => new ScalarDecider(compiler.Values(use), isWanted: false),

        ["atLeast"] = Number((number, bound) => number >= bound),
        ["atMost"] = Number((number, bound) => number <= bound),
        ["greaterThan"] = Number((number, bound) => number > bound),
        ["lessThan"] = Number((number, bound) => number < bound),

        ["before"] = Instant((instant, bound) => instant < bound),
        ["after"] = Instant((instant, bound) => instant > bound),
        // An instant to come has a negative age.
        ["within"] = Age((age, limit) => age <= limit),
        ["olderThan"] = Age((age, limit) => age > limit),
        ["remains"] = Age((age, time) => -age >= time),

        ["like"] = Text((text, pattern) => Glob.IsMatch(pattern, text)),
        // It cannot backtrack, so no text of an account can stall a run.
        ["matches"] = (use, compiler) =>
            new TextDecider(new Regex(compiler.Text(use), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant).IsMatch),
        ["startsWith"] = Text((text, start) => text.StartsWith(start, StringComparison.Ordinal)),
        ["endsWith"] = Text((text, end) => text.EndsWith(end, StringComparison.Ordinal)),
        ["contains"] = (use, compiler) => new ContainsDecider(compiler.Value<Literal>(use), ofList: use.Target.Kind == ValueKind.List),

        ["exists"] = (use, compiler) => new ExistsDecider(compiler.Value<BooleanLiteral>(use)),
        ["empty"] = (use, compiler) => new EmptyDecider(compiler.Value<BooleanLiteral>(use)),

        ["any"] = (use, compiler) => new QuantifierDecider(compiler.Elements(use), TraceKind.Any),
        ["all"] = (use, compiler) => new QuantifierDecider(compiler.Elements(use), TraceKind.All),
        ["none"] = (use, compiler) => new QuantifierDecider(compiler.Elements(use), TraceKind.None),
        ["count"] = (use, compiler) => new CountDecider(compiler.Bounds(use)),
        ["containsAll"] = (use, compiler) => new ContainsAllDecider(compiler.Values(use)),
        ["subsetOf"] = (use, compiler) => new SubsetOfDecider(compiler.Values(use)),
        ["keys"] = (use, compiler) => new KeysDecider(compiler.Matchers(use), SourcePart.Of(use.Part)),

        ["inCidr"] = (use, compiler) => new InCidrDecider(compiler.Values(use)),
        ["matchesEvents"] = (use, _) => new EventsDecider(PredicateCompiler.Events(use), isWanted: true),
        ["ignoresEvents"] = (use, _) => new EventsDecider(PredicateCompiler.Events(use), isWanted: false),

        ["grants"] = (use, compiler) => new GrantsDecider(compiler.Access(use), use.Target.DocumentRole),
        ["denies"] = (use, compiler) => new DeniesDecider(compiler.Access(use), use.Target.DocumentRole),
        ["isAdministrator"] = (use, compiler) => new IsAdministratorDecider(compiler.Value<BooleanLiteral>(use)),
        ["grantsEverything"] = (use, compiler) => new GrantsEverythingDecider(compiler.Value<BooleanLiteral>(use)),
        ["grantsPublicAccess"] = (use, compiler) =>
            new GrantsPublicAccessDecider(compiler.Value<BooleanLiteral>(use), use.Target.DocumentRole),
        ["findings"] = (use, compiler) => new FindingsDecider(compiler.Matchers(use), use.Target.DocumentRole, SourcePart.Of(use.Part)),
        ["wholeServices"] = Texts(policy => PolicyGrants.WholeServices([policy])),
        ["escalationMethods"] = Texts(DocumentEscalations.Of),
        ["can"] = (use, compiler) => new CanDecider(compiler.Access(use)),
    };

    /// <summary>Gets the names, in order.</summary>
    public static IEnumerable<string> Names => Factories.Keys.Order(StringComparer.Ordinal);

    /// <summary>Makes what decides one use of a matcher, its argument bound.</summary>
    /// <exception cref="InvalidOperationException">Nothing decides the matcher: the product is not whole.</exception>
    public static Decider Create(MatcherUse use, PredicateCompiler compiler) =>
        Factories.TryGetValue(use.Name, out var factory)
            ? factory(use, compiler)
            : throw new InvalidOperationException($"Matcher {use.Name} is declared in the language and missing here.");

    private static Func<MatcherUse, PredicateCompiler, Decider> Number(Func<decimal, decimal, bool> holds) =>
        (use, compiler) => new NumberDecider(compiler.Value<NumberLiteral>(use), holds);

    private static Func<MatcherUse, PredicateCompiler, Decider> Instant(Func<DateTimeOffset, DateTimeOffset, bool> holds) =>
        (use, compiler) => new InstantDecider(compiler.Value<TimestampLiteral>(use), holds);

    private static Func<MatcherUse, PredicateCompiler, Decider> Age(Func<TimeSpan, TimeSpan, bool> holds) =>
        (use, compiler) => new AgeDecider(compiler.Value<DurationLiteral>(use), holds);

    private static Func<MatcherUse, PredicateCompiler, Decider> Text(Func<string, string, bool> holds) =>
        (use, compiler) =>
        {
            var sought = compiler.Text(use);
            return new TextDecider(text => holds(text, sought));
        };

    private static Func<MatcherUse, PredicateCompiler, Decider> Texts(Func<CompiledPolicy, IReadOnlyList<string>> find) =>
        (use, compiler) =>
            new DocumentListDecider(use.Name, compiler.Matchers(use), use.Target.DocumentRole, SourcePart.Of(use.Part), policy =>
                DocumentListDecider.Texts(find(policy))
            );
}
