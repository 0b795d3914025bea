using static IamCompliance.Definitions.Predicates.Matchers.MatcherPhrase;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Asks whether there is anything.</summary>
internal static class PresenceMatchers
{
    public static IReadOnlyList<Matcher> All { get; } =
    [
        new()
        {
            Name = "exists",
            Meaning = "is there (`true`) or is known to be missing (`false`)",
            Accepts = TargetTypes.Any,
            Argument = OperandForm.Boolean,
            Phrase = Is("present") with { WhenFalse = Is("absent") },
            Looser = LooserValue.None,
            Opposites = [],
        },
        new()
        {
            Name = "empty",
            Meaning = "is missing or holds nothing (`true`), or holds something (`false`)",
            Accepts = TargetTypes.CanBeEmpty,
            Argument = OperandForm.Boolean,
            Phrase = Is("empty") with { WhenFalse = Is("not empty") },
            Looser = LooserValue.None,
            Opposites = [],
        },
    ];
}
