using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Declares one matcher of the language. Everything that is said of it stands in its row; what decides it is registered in
/// Assessment under its name.</summary>
public sealed record Matcher
{
    /// <summary>Gets the name in the language.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what the value does for which it holds, for the page of the language: <c>is one of these</c>.</summary>
    public required string Meaning { get; init; }

    /// <summary>Gets whether it can be asked of values of a type.</summary>
    public required Func<PropertyType, bool> Accepts { get; init; }

    /// <summary>Gets what is said of it on the pages of evidence.</summary>
    public required MatcherPhrase Phrase { get; init; }

    /// <summary>Gets which values of its argument more subjects satisfy.</summary>
    public required LooserValue Looser { get; init; }

    /// <summary>Gets the matchers that an author may have meant in its place and that decide otherwise: each makes a mutant.</summary>
    public required IReadOnlyList<string> Opposites { get; init; }

    /// <summary>Gets how its argument is written.</summary>
    public required ArgumentForm Argument { get; init; }
}
