namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Lists every matcher of the language, in the order of its page.</summary>
public static class MatcherTable
{
    /// <summary>Gets those that look at a value as it was recorded.</summary>
    public static IReadOnlyList<Matcher> OfValues { get; } =
    [
        .. EqualityMatchers.All,
        .. NumberMatchers.All,
        .. TimeMatchers.All,
        .. TextMatchers.All,
        .. PresenceMatchers.All,
        .. ListMatchers.All,
        .. NetworkMatchers.All,
        .. FilterMatchers.All,
    ];

    /// <summary>Gets those that ask what a policy means.</summary>
    public static IReadOnlyList<Matcher> OfPolicies { get; } = PolicyMatchers.All;

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<Matcher> All { get; } = [.. OfValues, .. OfPolicies];

    /// <summary>Gets the names of all of them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(m => m.Name)];

    private static readonly Dictionary<string, Matcher> ByName = All.ToDictionary(m => m.Name, StringComparer.Ordinal);

    /// <summary>Gets what a scalar right of a path means.</summary>
    internal static Matcher EqualTo { get; } = Get("equals");

    /// <summary>Gets what a list right of a path means.</summary>
    internal static Matcher OneOf { get; } = Get("in");

    /// <summary>Finds a matcher by its name; nothing when there is none.</summary>
    public static Matcher? Find(string name) => ByName.TryGetValue(name, out var matcher) ? matcher : null;

    /// <summary>Gets the matcher of a name that was read from the language.</summary>
    /// <exception cref="KeyNotFoundException">There is no such matcher.</exception>
    public static Matcher Get(string name) => ByName[name];
}
