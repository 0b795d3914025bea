namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Says what a matcher demands, in the two forms that pages have; <c>{0}</c> stands for the argument.</summary>
/// <param name="Sentence">What follows the name of a value in a sentence: <c>is no older than {0}</c>.</param>
/// <param name="Requirement">The same as something required: <c>no older than {0}</c>.</param>
public sealed record MatcherPhrase(string Sentence, string Requirement)
{
    /// <summary>Gets what is said instead where the argument is <c>false</c>; null for matchers that do not take it.</summary>
    public MatcherPhrase? WhenFalse { get; init; }

    /// <summary>Gets what is required where it must not hold, for phrases that a <c>not</c> would spoil; null for all others.</summary>
    public string? Denial { get; init; }

    /// <summary>Says the same in both forms.</summary>
    internal static MatcherPhrase Same(string words) => new(words, words);

    /// <summary>Says a requirement that a sentence introduces with a verb.</summary>
    internal static MatcherPhrase Verb(string verb, string requirement) => new($"{verb} {requirement}", requirement);

    /// <summary>Says what the value is.</summary>
    internal static MatcherPhrase Is(string requirement) => Verb("is", requirement);
}
