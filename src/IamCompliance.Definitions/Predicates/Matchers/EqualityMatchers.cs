using static IamCompliance.Definitions.Predicates.Matchers.MatcherPhrase;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Compares plain values with others of their type.</summary>
internal static class EqualityMatchers
{
    private const string Help = "An empty list matches nothing; use `exists` or `empty` to ask for presence.";

    public static IReadOnlyList<Matcher> All { get; } =
    [
        new()
        {
            Name = "equals",
            Meaning = "is this one; `mfaActive: true` is short for `mfaActive: { equals: true }`",
            Accepts = TargetTypes.Plain,
            Argument = OperandForm.Same,
            Phrase = Same("equals {0}"),
            Looser = LooserValue.None,
            Opposites = ["notEquals"],
        },
        new()
        {
            Name = "notEquals",
            Meaning = "is another one, or is missing",
            Accepts = TargetTypes.Plain,
            Argument = OperandForm.Same,
            Phrase = Is("other than {0}"),
            Looser = LooserValue.None,
            Opposites = ["equals"],
        },
        new()
        {
            Name = "in",
            Meaning = "is one of these; a plain list is short for it",
            Accepts = TargetTypes.TextOrNumber,
            Argument = new OperandsForm(Help),
            Phrase = Is("one of {0}"),
            Looser = LooserValue.None,
            Opposites = ["notIn"],
        },
        new()
        {
            Name = "notIn",
            Meaning = "is none of these, or is missing",
            Accepts = TargetTypes.TextOrNumber,
            Argument = new OperandsForm(Help),
            Phrase = Is("none of {0}"),
            Looser = LooserValue.None,
            Opposites = ["in"],
        },
    ];
}
