using IamCompliance.Definitions.Resources;
using static IamCompliance.Definitions.Predicates.Matchers.MatcherPhrase;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Asks what policies mean.</summary>
internal static class PolicyMatchers
{
    public static IReadOnlyList<Matcher> All { get; } =
    [
        new()
        {
            Name = "grants",
            Meaning = "allows what is asked, after its own `Deny` statements; be it only under conditions",
            Accepts = TargetTypes.Document,
            Argument = new AccessForm("grants", "unless", levelKey: "accessLevel"),
            Phrase = Same("grants {0}"),
            Looser = LooserValue.None,
            Opposites = ["denies"],
        },
        new()
        {
            Name = "denies",
            Meaning = "denies everybody what is asked, whatever the request, or `when` it is so and so",
            Accepts = TargetTypes.Document,
            Argument = new AccessForm("denies", "despite", "when"),
            Phrase = Same("denies {0}"),
            Looser = LooserValue.None,
            Opposites = ["grants"],
        },
        new()
        {
            Name = "isAdministrator",
            Meaning =
                "allows every action on every resource in effect: without conditions, after its own `Deny` statements (identity policies)",
            Accepts = TargetTypes.IdentityDocument,
            Argument = OperandForm.Boolean,
            Phrase = Same("allows every action on every resource") with
            {
                WhenFalse = Same("does not allow every action on every resource"),
            },
            Looser = LooserValue.None,
            Opposites = [],
        },
        new()
        {
            Name = "grantsEverything",
            Meaning =
                "has Allow statements that grant every action on every resource, alone or together, whatever their conditions demand and whatever is denied beside them (identity policies)",
            Accepts = TargetTypes.IdentityDocument,
            Argument = OperandForm.Boolean,
            Phrase = Same("grants every action on every resource by its statements") with
            {
                WhenFalse = Same("grants less than every action on every resource"),
            },
            Looser = LooserValue.None,
            Opposites = [],
        },
        new()
        {
            Name = "grantsPublicAccess",
            Meaning = "lets anyone in, without a condition that limits who (trust and resource policies)",
            Accepts = TargetTypes.GrantingDocument,
            Argument = OperandForm.Boolean,
            Phrase = Same("lets anyone in") with { WhenFalse = Same("does not let anyone in") },
            Looser = LooserValue.None,
            Opposites = [],
        },
        new()
        {
            Name = "findings",
            Meaning =
                "has a list of findings, what `iamc policy lint` reports, that satisfies list matchers; elements have `id`, `severity`, `message`",
            Accepts = TargetTypes.Document,
            Argument = new DocumentListForm(Finding),
            Phrase = Verb("has", "findings, a list that {0}"),
            Looser = LooserValue.None,
            Opposites = [],
        },
        new()
        {
            Name = "wholeServices",
            Meaning =
                "has Allow statements that grant every action of services whose list of prefixes satisfies list matchers, whatever is denied beside them",
            Accepts = TargetTypes.IdentityDocument,
            Argument = DocumentListForm.Texts,
            Phrase = Same("grants whole services, a list that {0}"),
            Looser = LooserValue.None,
            Opposites = [],
        },
        new()
        {
            Name = "escalationMethods",
            Meaning =
                "allows all actions of methods of escalation whose list of ids satisfies list matchers; keys and passwords for the caller's own user do not count",
            Accepts = TargetTypes.IdentityDocument,
            Argument = DocumentListForm.Texts,
            Phrase = Same("allows escalation methods, a list that {0}"),
            Looser = LooserValue.None,
            Opposites = [],
        },
        new()
        {
            Name = "can",
            Meaning = "may do what is asked, all policies of the principal taken together (`grantedAccess`, `effectiveAccess`)",
            Accepts = TargetTypes.Access,
            Argument = new AccessForm("can", "unless", levelKey: "accessLevel"),
            Phrase = Same("can do {0}"),
            Looser = LooserValue.None,
            Opposites = [],
        },
    ];

    // A finding comes from the part that supplies the document.
    private static PropertyType Finding(string part) =>
        PropertyListBuilder
            .StartFrom(part)
            .Text("id", "The id, such as IC4107.")
            .Text("severity", "error, security warning, warning or suggestion.")
            .Text("message", "What is wrong.")
            .Build();
}
