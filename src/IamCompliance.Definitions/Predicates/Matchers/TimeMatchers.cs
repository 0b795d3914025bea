using static IamCompliance.Definitions.Predicates.Matchers.MatcherPhrase;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Compares instants with others, and with the time of the capture.</summary>
internal static class TimeMatchers
{
    public static IReadOnlyList<Matcher> All { get; } =
    [
        new()
        {
            Name = "before",
            Meaning = "is, as an instant, earlier than this one",
            Accepts = TargetTypes.Instant,
            Argument = OperandForm.Same,
            Phrase = Is("before {0}"),
            Looser = LooserValue.None,
            Opposites = ["after"],
        },
        new()
        {
            Name = "after",
            Meaning = "is, as an instant, later than this one",
            Accepts = TargetTypes.Instant,
            Argument = OperandForm.Same,
            Phrase = Is("after {0}"),
            Looser = LooserValue.None,
            Opposites = ["before"],
        },
        new()
        {
            Name = "within",
            Meaning = "is, as an instant, no older than this duration",
            Accepts = TargetTypes.Instant,
            Argument = OperandForm.Duration,
            Phrase = Is("no older than {0}") with { Denial = "older than {0}" },
            Looser = LooserValue.Larger,
            Opposites = ["olderThan"],
        },
        new()
        {
            Name = "olderThan",
            Meaning = "is, as an instant, older than this duration",
            Accepts = TargetTypes.Instant,
            Argument = OperandForm.Duration,
            Phrase = Is("older than {0}"),
            Looser = LooserValue.Smaller,
            Opposites = ["within"],
        },
        new()
        {
            Name = "remains",
            Meaning = "lies, as an instant, at least this duration ahead",
            Accepts = TargetTypes.Instant,
            Argument = OperandForm.Duration,
            Phrase = Verb("lies", "at least {0} ahead"),
            Looser = LooserValue.Smaller,
            Opposites = ["within", "olderThan"],
        },
    ];
}
