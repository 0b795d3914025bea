using static IamCompliance.Definitions.Predicates.Matchers.MatcherPhrase;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Compares numbers by size.</summary>
internal static class NumberMatchers
{
    public static IReadOnlyList<Matcher> All { get; } =
    [
        new()
        {
            Name = "atLeast",
            Meaning = "is at least this number",
            Accepts = TargetTypes.Measured,
            Argument = OperandForm.Same,
            Phrase = Is("at least {0}"),
            Looser = LooserValue.Smaller,
            Opposites = ["greaterThan", "atMost"],
        },
        new()
        {
            Name = "atMost",
            Meaning = "is at most this number",
            Accepts = TargetTypes.Measured,
            Argument = OperandForm.Same,
            Phrase = Is("at most {0}"),
            Looser = LooserValue.Larger,
            Opposites = ["lessThan", "atLeast"],
        },
        new()
        {
            Name = "greaterThan",
            Meaning = "is greater than this number",
            Accepts = TargetTypes.Measured,
            Argument = OperandForm.Same,
            Phrase = Is("greater than {0}"),
            Looser = LooserValue.Smaller,
            Opposites = ["atLeast"],
        },
        new()
        {
            Name = "lessThan",
            Meaning = "is less than this number",
            Accepts = TargetTypes.Measured,
            Argument = OperandForm.Same,
            Phrase = Is("less than {0}"),
            Looser = LooserValue.Larger,
            Opposites = ["atMost"],
        },
    ];
}
