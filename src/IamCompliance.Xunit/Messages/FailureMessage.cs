using System.Globalization;
using System.Text;
using IamCompliance.Xunit.Verdicts;

namespace IamCompliance.Xunit.Messages;

/// <summary>Writes what a person needs who meets a red test: what was required, what was observed, where it was read, how to fix
/// it.</summary>
internal static class FailureMessage
{
    private const int MostSubjects = 20;

    /// <summary>Writes the message of a control that failed or could not be decided.</summary>
    public static string Of(ControlVerdict verdict)
    {
        var (result, text) = (verdict.Result, new StringBuilder());
        MessageHead.Append(text, verdict);

        var subjects = result.Subjects.Where(s => IsShown(result.Outcome, s.Outcome)).ToList();
        foreach (var (subject, number) in subjects.Take(MostSubjects).Select((s, i) => (s, i + 1)))
            SubjectBlock.Append(text, number, subject, result.Parts);
        if (subjects.Count > MostSubjects)
            text.Append(CultureInfo.InvariantCulture, $"\n… and {subjects.Count - MostSubjects} more: see the evidence.\n");

        UnreadParts.Append(text, result.Parts);
        if (result.Outcome != Outcome.Error)
            text.Append(CultureInfo.InvariantCulture, $"\nHow to fix: {result.Control.Control.Remediation.Text}\n");
        if (verdict.EvidenceChange is { } change)
            text.Append(CultureInfo.InvariantCulture, $"\nBesides, {change}");
        return text.ToString().TrimEnd('\n');
    }

    private static bool IsShown(Outcome control, Outcome subject) =>
        subject is Outcome.Fail or Outcome.WaiverExpired || (subject == Outcome.Error && control == Outcome.Error);
}
