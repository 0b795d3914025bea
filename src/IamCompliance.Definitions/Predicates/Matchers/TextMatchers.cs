using static IamCompliance.Definitions.Predicates.Matchers.MatcherPhrase;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Looks into texts.</summary>
internal static class TextMatchers
{
    public static IReadOnlyList<Matcher> All { get; } =
    [
        new()
        {
            Name = "like",
            Meaning = "is like this pattern with IAM's wildcards `*` and `?`, case-sensitive",
            Accepts = TargetTypes.Text,
            Argument = OperandForm.Same,
            Phrase = Is("like {0}"),
            Looser = LooserValue.None,
            Opposites = [],
        },
        new()
        {
            Name = "matches",
            Meaning = "matches the regular expression, which you anchor yourself",
            Accepts = TargetTypes.Text,
            Argument = new PatternForm(),
            Phrase = new("matches {0}", "matching {0}"),
            Looser = LooserValue.None,
            Opposites = [],
        },
        new()
        {
            Name = "startsWith",
            Meaning = "starts with the text",
            Accepts = TargetTypes.Text,
            Argument = OperandForm.Same,
            Phrase = new("starts with {0}", "starting with {0}"),
            Looser = LooserValue.None,
            Opposites = [],
        },
        new()
        {
            Name = "endsWith",
            Meaning = "ends with the text",
            Accepts = TargetTypes.Text,
            Argument = OperandForm.Same,
            Phrase = new("ends with {0}", "ending with {0}"),
            Looser = LooserValue.None,
            Opposites = [],
        },
        new()
        {
            Name = "contains",
            Meaning = "holds this text, or is a list with this element",
            Accepts = TargetTypes.TextOrPlainList,
            Argument = new OperandForm(t => t.Element ?? t),
            Phrase = new("contains {0}", "containing {0}"),
            Looser = LooserValue.None,
            Opposites = [],
        },
    ];
}
