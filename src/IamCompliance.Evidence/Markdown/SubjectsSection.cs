using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Waivers;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Markdown;

/// <summary>Lists every subject that did not simply pass, with what was required and what was observed; the rest are counted.</summary>
internal static class SubjectsSection
{
    private static readonly (Outcome Outcome, string Title)[] Listed =
    [
        (Outcome.Fail, "Failed"),
        (Outcome.WaiverExpired, "Failed, waiver expired"),
        (Outcome.Error, "Could not be decided"),
        (Outcome.Waived, "Failed, waived"),
    ];

    /// <summary>Writes one section for each outcome that somebody has.</summary>
    public static void Write(MarkdownDocument document, ControlResult result)
    {
        foreach (var (outcome, title) in Listed)
        {
            var subjects = result.Subjects.Where(s => s.Outcome == outcome).ToList();
            if (subjects.Count == 0)
                continue;
            document.Section($"{title} ({subjects.Count})");
            foreach (var subject in subjects)
                Write(document, subject);
        }

        var passed = result.Subjects.Count(s => s.Outcome == Outcome.Pass);
        if (passed == 0)
            return;
        document.Section($"Passed ({passed})");
        document.Line($"Not listed here: `findings.csv` and `results.json` name each one.");
    }

    private static void Write(MarkdownDocument document, SubjectResult subject)
    {
        document.Line($"- {subject.Subject:code}");
        foreach (var reason in subject.Reasons)
            Write(document, reason);
        if (subject.Waiver is { } waiver)
            Write(document, waiver, subject.Outcome);
        else if (subject is { Outcome: Outcome.Fail, RemediationCli: { } cli })
            document.Line($"  - Fix: {cli:code}");
        if (subject.WaiverNote is { } note)
            document.Line($"  - Not waived: {note}");
    }

    private static void Write(MarkdownDocument document, Reason reason)
    {
        var path = reason.Path.Length == 0 ? "value" : reason.Path;
        document.Line($"  - {path:code}: required {reason.Required:code}, observed {reason.Observed:code}, read from {reason.Part:code}");
    }

    private static void Write(MarkdownDocument document, Waiver waiver, Outcome outcome)
    {
        var end = Instants.EndInWords(waiver.Expires);
        if (outcome == Outcome.WaiverExpired)
            document.Line($"  - Waiver expired at {end}: {waiver.Reason}");
        else
            document.Line($"  - Waived until {end}: {waiver.Reason}");
        document.Line(
            $"  - Owner: {waiver.Owner}; approved by {waiver.Approver}; ticket {waiver.Ticket ?? "none"}; pattern {waiver.Resource:code}"
        );
    }
}
