using System.Globalization;
using IamCompliance.Definitions.Predicates.Matchers;

namespace IamCompliance.Definitions.Predicates.Words;

/// <summary>Says in words what a matcher demands, by the phrase of its row.</summary>
internal sealed class MatcherWords(OperandWords operands, Func<Predicate, string> predicate)
{
    /// <summary>Says it as what follows the name of a value: <c>is no older than 90 days</c>.</summary>
    public string Sentence(MatcherUse use) => Fill(PhraseOf(use).Sentence, use);

    /// <summary>Says it as what is required of a value: <c>no older than 90 days</c>.</summary>
    public string Requirement(MatcherUse use) => Fill(PhraseOf(use).Requirement, use);

    /// <summary>Says what is required where it must not hold: <c>older than 90 days</c>, <c>not at least 14</c>.</summary>
    public string Denial(MatcherUse use) => PhraseOf(use).Denial is { } denial ? Fill(denial, use) : $"not {Requirement(use)}";

    private MatcherPhrase PhraseOf(MatcherUse use)
    {
        var phrase = MatcherTable.Get(use.Name).Phrase;
        return use.Argument is OperandArgument one && operands.IsFalse(one.Operand) ? phrase.WhenFalse ?? phrase : phrase;
    }

    private string Fill(string phrase, MatcherUse use) => string.Format(CultureInfo.InvariantCulture, phrase, Argument(use));

    private string Argument(MatcherUse use) =>
        use.Argument switch
        {
            OperandArgument one => operands.Of(one.Operand),
            OperandsArgument several => operands.Of(several.Operands),
            // A matcher of a list speaks of its elements, any other of a list that the value has.
            ElementMatchersArgument elements => Join(elements, use.Target.Element is null ? "" : "it "),
            ElementPredicateArgument elements => $"({predicate(elements.Predicate)})",
            BoundsArgument bounds => operands.Of(bounds.Bounds),
            AccessArgument access => AccessWords.Of(access, use.Name, operands),
            EventsArgument events => string.Join(", ", events.Sources.Select(Events)),
            _ => throw new NotSupportedException($"No words for {use.Argument.GetType().Name}."),
        };

    private string Join(ElementMatchersArgument elements, string subject) =>
        string.Join(" and ", elements.Matchers.Select(m => subject + Sentence(m)));

    private static string Events(EventSource source) =>
        source.Name is null
            ? $"the event {source.Events[0].Name}"
            : $"the {source.Events.Count.ToString(CultureInfo.InvariantCulture)} events of {source.Name}";
}
