namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Lists every matcher of the language. A new one is a class and a line here.</summary>
public static class MatcherRegistry
{
    internal static Matcher EqualTo { get; } = new EqualsMatcher();

    internal static Matcher OneOf { get; } = new InMatcher();

    internal static IReadOnlyList<Matcher> All { get; } =
    [
        EqualTo,
        new NotEqualsMatcher(),
        OneOf,
        new NotInMatcher(),
        new AtLeastMatcher(),
        new AtMostMatcher(),
        new GreaterThanMatcher(),
        new LessThanMatcher(),
        new BeforeMatcher(),
        new AfterMatcher(),
        new WithinMatcher(),
        new OlderThanMatcher(),
        new RemainsMatcher(),
        new LikeMatcher(),
        new MatchesMatcher(),
        new StartsWithMatcher(),
        new EndsWithMatcher(),
        new ContainsMatcher(),
        new ExistsMatcher(),
        new EmptyMatcher(),
        new AnyMatcher(),
        new AllMatcher(),
        new NoneMatcher(),
        new CountMatcher(),
        new ContainsAllMatcher(),
        new SubsetOfMatcher(),
        new KeysMatcher(),
        new InCidrMatcher(),
        new MatchesEventsMatcher(),
        new IgnoresEventsMatcher(),
        new GrantsMatcher(),
        new DeniesMatcher(),
        new IsAdministratorMatcher(),
        new GrantsEverythingMatcher(),
        new GrantsPublicAccessMatcher(),
        new FindingsMatcher(),
        new WholeServicesMatcher(),
        new EscalationMethodsMatcher(),
        new CanMatcher(),
    ];

    /// <summary>Gets the names of all matchers, in the order of the documentation.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(m => m.Name)];

    internal static Matcher? Find(string name) => All.FirstOrDefault(m => m.Name == name);
}
