using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Waivers;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Evidence.Words;

/// <summary>Says a verdict in words, the same in every format that is a list of findings.</summary>
internal static class VerdictWords
{
    /// <summary>Says an outcome so that nobody takes what was not decided for a pass or a failure.</summary>
    public static string Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass => "Holds",
            Outcome.Fail => "Does not hold",
            Outcome.Error => "Could not be decided",
            Outcome.NotApplicable => "Nobody is in scope",
            Outcome.ManualPending => "Waits for a person's attestation",
            Outcome.Attested => "Attested by a person",
            Outcome.Waived => "Does not hold, accepted until the waiver ends",
            Outcome.WaiverExpired => "Does not hold, and its waiver has expired",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No words."),
        };

    /// <summary>Says title, target, outcome and why.</summary>
    public static string Message(Verdict verdict)
    {
        var target = verdict.Subject is { } subject ? $"{Named(subject.Subject)}. " : "";
        return Shown($"{verdict.Title}: {target}{Of(verdict.Outcome)}. {string.Join(" ", Details(verdict))}".TrimEnd());
    }

    /// <summary>Says why, one sentence for each comparison that decided, and then what there is to say of a waiver.</summary>
    public static IEnumerable<string> Details(Verdict verdict)
    {
        if (verdict.Subject is not { } subject)
        {
            var summary = verdict.Control?.Summary ?? verdict.Manual!.Summary;
            return summary.Length == 0 ? [] : [Shown(summary)];
        }

        return subject
            .Reasons.Select(Of)
            .Concat(subject.Waiver is { } waiver ? [Of(waiver, subject.Outcome)] : [])
            .Concat(subject.WaiverNote is { } note ? [$"Not waived: {Shown(note)}"] : []);
    }

    /// <summary>Says one comparison.</summary>
    public static string Of(Reason reason) =>
        Shown($"{(reason.Path.Length == 0 ? "value" : reason.Path)}: required {reason.Required}, observed {reason.Observed}.");

    /// <summary>Says who accepts a failure, why and until when.</summary>
    public static string Of(Waiver waiver, Outcome outcome) =>
        Shown(
            $"{(outcome == Outcome.WaiverExpired ? "Waiver expired at" : "Waived until")} "
                + $"{Instants.EndInWords(waiver.Expires)}: {waiver.Reason} Owner {waiver.Owner}, approved by "
                + $"{waiver.Approver}, {(waiver.Ticket is null ? "no ticket" : $"ticket {waiver.Ticket}")}."
        );

    /// <summary>Makes a text fit to be shown to people: keys masked, nothing hidden, not longer than <see cref="ShortText.Limit"/> and a
    /// remark.</summary>
    public static string Shown(string text) => VisibleText.Of(ShortText.Of(AccessKeyIds.Mask(text)));

    private static string Named(string subject) => string.IsNullOrWhiteSpace(subject) ? "(no name)" : ShortText.Of(subject);
}
