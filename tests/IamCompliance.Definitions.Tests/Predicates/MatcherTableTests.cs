using System.Text.RegularExpressions;
using IamCompliance.Definitions.Predicates.Matchers;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Tests.Predicates;

/// <summary>Holds each row to being whole. What decides it is held by <c>RegistryTests</c> of Assessment, its types by
/// <see cref="MatcherTypingTests"/>, the page of the language by <see cref="MatcherPageTests"/>.</summary>
public sealed class MatcherTableTests
{
    private static readonly string[] Auxiliaries = ["is", "has", "does", "lies", "holds"];

    public static TheoryData<string> Names() => [.. MatcherTable.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_forms_of_a_phrase_say_the_same(string name)
    {
        var phrase = MatcherTable.Get(name).Phrase;

        foreach (var one in new[] { phrase, phrase.WhenFalse }.OfType<MatcherPhrase>())
            Assert.Equal(Stems(one.Requirement), Stems(one.Sentence));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_phrase_has_room_for_the_argument_or_words_for_both_truths(string name)
    {
        var phrase = MatcherTable.Get(name).Phrase;

        Assert.True(phrase.Sentence.Contains("{0}", StringComparison.Ordinal) == phrase.WhenFalse is null, name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Opposites_are_matchers_that_take_the_same_values_and_arguments(string name)
    {
        var matcher = MatcherTable.Get(name);

        Assert.All(matcher.Opposites.Select(MatcherTable.Get), opposite =>
        {
            Assert.Equal(matcher.Argument.GetType(), opposite.Argument.GetType());
            Assert.Equal(TypesOf(matcher), TypesOf(opposite));
        });
    }

    // Other arguments are changed themselves: a text, a truth, a list, a bound.
    [Fact]
    public void An_argument_that_nothing_else_bends_has_an_opposite() =>
        Assert.Equal(
            [],
            MatcherTable
                .All.Where(m => m.Opposites.Count == 0)
                .Where(m =>
                    m.Argument is EventsForm || (m.Argument is OperandForm form && form.TypeFor(Sample(m)).Kind == ValueKind.Timestamp)
                )
                .Select(m => m.Name)
        );

    [Fact]
    public void What_is_measured_says_which_way_is_looser() =>
        Assert.Equal(
            MatcherTable
                .All.Where(m => m.Argument is OperandForm form && form.TypeFor(Sample(m)).Kind is ValueKind.Number or ValueKind.Duration)
                .Where(m => !m.Accepts(PropertyType.String))
                .Select(m => m.Name),
            MatcherTable.All.Where(m => m.Looser != LooserValue.None).Select(m => m.Name)
        );

    private static PropertyType Sample(Matcher matcher) =>
        new[] { PropertyType.Number, PropertyType.Timestamp, PropertyType.PolicyDocument }.FirstOrDefault(matcher.Accepts)
        ?? PropertyType.String;

    private static IEnumerable<ValueKind> TypesOf(Matcher matcher) =>
        new[]
        {
            PropertyType.String,
            PropertyType.Number,
            PropertyType.Boolean,
            PropertyType.Timestamp,
            PropertyType.Map,
            PropertyType.ListOf(PropertyType.String),
            PropertyType.PolicyDocument,
        }
            .Where(matcher.Accepts)
            .Select(t => t.Kind);

    // "starts with" and "starting with" are one phrase.
    private static IEnumerable<string> Stems(string phrase) =>
        phrase.Split(' ').Except(Auxiliaries).Select(w => Regex.Replace(w, "(ing|es|s|e)$", ""));
}
