namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Judges filter patterns of CloudWatch Logs by what they do on sample events.</summary>
internal static class FilterMatchers
{
    public static IReadOnlyList<Matcher> All { get; } =
    [
        new()
        {
            Name = "matchesEvents",
            Meaning = "is a CloudWatch Logs filter pattern that matches each of these [events](#log-filters)",
            Accepts = TargetTypes.Text,
            Argument = new EventsForm("matches", s => s.Matches),
            Phrase = new("matches {0}", "matching {0}"),
            Looser = LooserValue.None,
            Opposites = ["ignoresEvents"],
        },
        new()
        {
            Name = "ignoresEvents",
            Meaning = "is a CloudWatch Logs filter pattern that matches none of these events",
            Accepts = TargetTypes.Text,
            Argument = new EventsForm("ignores", s => s.Ignores),
            Phrase = new("ignores {0}", "ignoring {0}"),
            Looser = LooserValue.None,
            Opposites = ["matchesEvents"],
        },
    ];
}
