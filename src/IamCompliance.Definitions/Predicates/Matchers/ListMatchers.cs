using static IamCompliance.Definitions.Predicates.Matchers.MatcherPhrase;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Looks at the elements of lists, and at the keys of maps.</summary>
internal static class ListMatchers
{
    private const string Help = "Use `empty` to ask whether the list holds anything.";

    public static IReadOnlyList<Matcher> All { get; } =
    [
        new()
        {
            Name = "any",
            Meaning = "is a list of which at least one element satisfies a predicate (objects) or matchers (plain values)",
            Accepts = TargetTypes.List,
            Argument = new ElementsForm(),
            Phrase = Verb("has", "any element where {0}"),
            Looser = LooserValue.None,
            Opposites = ["all", "none"],
        },
        new()
        {
            Name = "all",
            Meaning = "is a list of which every element satisfies a predicate (objects) or matchers (plain values)",
            Accepts = TargetTypes.List,
            Argument = new ElementsForm(),
            Phrase = Verb("has", "only elements where {0}"),
            Looser = LooserValue.None,
            Opposites = ["any", "none"],
        },
        new()
        {
            Name = "none",
            Meaning = "is a list of which no element satisfies a predicate (objects) or matchers (plain values)",
            Accepts = TargetTypes.List,
            Argument = new ElementsForm(),
            Phrase = Verb("has", "no element where {0}"),
            Looser = LooserValue.None,
            Opposites = ["any", "all"],
        },
        new()
        {
            Name = "count",
            Meaning = "is a list with so many elements: a number or `{ atLeast: 1, atMost: 2 }`",
            Accepts = TargetTypes.List,
            Argument = new BoundsForm(),
            Phrase = Verb("has", "{0} elements"),
            Looser = LooserValue.None,
            Opposites = [],
        },
        new()
        {
            Name = "containsAll",
            Meaning = "is a list that has all of these as elements",
            Accepts = TargetTypes.PlainList,
            Argument = new OperandsForm(Help),
            Phrase = new("contains all of {0}", "containing all of {0}"),
            Looser = LooserValue.None,
            Opposites = ["subsetOf"],
        },
        new()
        {
            Name = "subsetOf",
            Meaning = "is a list that has none but these as elements",
            Accepts = TargetTypes.PlainList,
            Argument = new OperandsForm(Help),
            Phrase = Verb("holds", "nothing but {0}"),
            Looser = LooserValue.None,
            Opposites = ["containsAll"],
        },
        new()
        {
            Name = "keys",
            Meaning =
                "is a map, such as `tags`, whose keys are a list that satisfies list matchers: `tags: { keys: { containsAll: $required } }`",
            Accepts = TargetTypes.Map,
            Argument = new KeysForm(),
            Phrase = Verb("has", "keys, a list that {0}"),
            Looser = LooserValue.None,
            Opposites = [],
        },
    ];
}
