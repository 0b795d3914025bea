using System.Text;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Cases;

namespace IamCompliance.Assessment.Cases;

/// <summary>Words how what came out of a case differs from what its author expected.</summary>
internal static class CaseMismatch
{
    public static string? Describe(ControlCase @case, ControlResult result, bool isCount)
    {
        var lines = new List<string>();
        if (@case.IsToDo)
            lines.Add("the case is still to be written: fill it in, and take TODO out of its name");
        // A case that expects an Error means one of the account, never one of ours.
        if (result.Defect is { } defect)
            lines.Add($"the control: {defect.Words}");
        if (@case.Outcome != result.Outcome.ToString())
            lines.Add($"the control: expected {@case.Outcome}, observed {result.Outcome} ({result.Summary})");
        if (!isCount)
            lines.AddRange(Subjects(@case, result));
        if (lines.Count == 0)
            return null;

        var message = new StringBuilder($"{@case.Control}: {@case.Name} {@case.Span}");
        foreach (var line in lines)
            message.Append("\n  ").Append(line);
        return message.ToString();
    }

    private static IEnumerable<string> Subjects(ControlCase @case, ControlResult result)
    {
        // An empty population that fails has the account as its subject, which a case need not describe.
        var observed = result.Subjects.ToDictionary(
            s => s.Subject == CaseState.AccountId ? CaseState.Account : s.Subject,
            StringComparer.Ordinal
        );
        foreach (var (subject, expected) in @case.Subjects.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            if (!observed.Remove(subject, out var verdict))
                yield return $"{subject}: expected {expected}, observed that it is not in scope";
            else if (verdict.Outcome.ToString() != expected)
                yield return $"{subject}: expected {expected}, observed {verdict.Outcome}{Reasons(verdict)}";
        }

        foreach (var (subject, verdict) in observed.OrderBy(s => s.Key, StringComparer.Ordinal))
            yield return $"{subject}: not expected in scope, observed {verdict.Outcome}{Reasons(verdict)}";
    }

    private static string Reasons(SubjectResult verdict) =>
        string.Concat(verdict.Reasons.Select(r => $"\n    {r.Path}: required {r.Required}, observed {r.Observed} [{r.Part}]"));
}
