using static IamCompliance.Definitions.Predicates.Matchers.MatcherPhrase;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Looks at addresses of networks.</summary>
internal static class NetworkMatchers
{
    public static IReadOnlyList<Matcher> All { get; } =
    [
        new()
        {
            Name = "inCidr",
            Meaning =
                "is an address or a range of addresses, IPv4 or IPv6, that lies within this range or one of these; of other text nobody can say",
            Accepts = TargetTypes.Text,
            Argument = new AddressRangesForm(),
            Phrase = Verb("lies", "in {0}"),
            Looser = LooserValue.None,
            Opposites = [],
        },
    ];
}
