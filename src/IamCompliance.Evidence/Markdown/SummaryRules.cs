using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.Markdown;

/// <summary>Lists what needs attention, account by account: what could not be read, and the rules that do not simply hold.</summary>
internal static class SummaryRules
{
    private static readonly Outcome[] Listed =
    [
        .. OutcomeRank.All.Where(o => o is not (Outcome.Pass or Outcome.Attested or Outcome.NotApplicable)),
    ];

    /// <summary>Writes the sections; false as soon as the text is longer than it may be.</summary>
    public static bool Write(MarkdownDocument document, EvidenceRun run, int subjects, int most)
    {
        foreach (var account in run.Accounts)
        {
            var rules = RuleResult.Of(account).Where(r => Listed.Contains(r.Outcome)).OrderBy(r => OutcomeRank.Of(r.Outcome)).ToList();
            var unread = UnprovenParts.Of(account);
            if (rules.Count + unread.Count == 0)
                continue;
            document.Section($"{account.Name} needs attention");
            if (account.State.Problem is { } problem)
                document.Line($"- Nothing could be read: {MarkdownText.Escape(problem)}");
            foreach (var part in unread)
                document.Line($"- Not read: {UnprovenParts.Words(part)}");
            foreach (var rule in rules)
            {
                if (!Write(document, rule, subjects, most))
                    return false;
            }
        }

        return true;
    }

    private static bool Write(MarkdownDocument document, RuleResult rule, int most, int mostLength)
    {
        var severity = rule.Control?.Control.Control.Severity.ToString().ToLowerInvariant() ?? "manual";
        document.Line($"- **{Label.Of(rule.Outcome).Text}** ({severity}) {rule.Title} ({rule.Name:code}): {rule.Summary}");
        var open = (rule.Control?.Subjects ?? []).Where(s => Listed.Contains(s.Outcome));
        var named = 0;
        var more = 0;
        foreach (var subject in open)
        {
            if (named == most)
            {
                more++;
                continue;
            }

            named++;
            Write(document, subject);
            if (document.Length > mostLength)
                return false;
        }

        if (more > 0)
            document.Line($"  - {Numbers.Count(more, "subject")} more in `results.json`");
        return document.Length <= mostLength;
    }

    private static void Write(MarkdownDocument document, SubjectResult subject)
    {
        document.Line(
            $"  - {subject.Subject:code}: {VerdictWords.Of(subject.Outcome)}. {string.Join(" ", subject.Reasons.Select(VerdictWords.Of))}"
        );
        if (subject.Waiver is { } waiver)
            document.Line($"    - {VerdictWords.Of(waiver, subject.Outcome)}");
    }
}
