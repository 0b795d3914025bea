using System.Text.RegularExpressions;
using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Assessment.Cases;

/// <summary>Compares what came out of a case with what came out of its account once it was recorded.</summary>
/// <remarks>
/// Outcomes, subjects and reasons must be the same. What may differ are names (an ARN in place of the case's word, an element that AWS
/// names), how many members an object has (AWS sends more of them), a list that is left out (it is empty), and the words of why a value is
/// unknown (they name files).
/// </remarks>
internal sealed partial class RecordedComparison(RecordedNames names, bool isListRead)
{
    /// <summary>Lists what differs, a line each.</summary>
    public IEnumerable<string> Differences(ControlResult direct, ControlResult recorded)
    {
        if (direct.Outcome != recorded.Outcome)
            yield return $"the control: {direct.Outcome}, and {recorded.Outcome} once it is recorded ({names.Plain(recorded.Summary)})";
        var others = new Dictionary<string, SubjectResult>(StringComparer.Ordinal);
        foreach (var subject in recorded.Subjects)
        {
            if (names.SubjectOf(subject.Subject) is { } name)
                others[name] = subject;
        }

        foreach (var subject in direct.Subjects)
        {
            if (!others.Remove(subject.Subject, out var other))
            {
                // What stands on a list that was not read, as the case itself says, is on no record.
                if (isListRead)
                    yield return $"{subject.Subject}: {subject.Outcome}, and not in scope once it is recorded";
            }
            else if (subject.Outcome != other.Outcome)
                yield return $"{subject.Subject}: {subject.Outcome}, and {other.Outcome} once it is recorded{Words(other.Reasons)}";
            else if (!Plain(subject.Reasons).SequenceEqual(Plain(other.Reasons)))
                yield return $"{subject.Subject}: {subject.Outcome}{Words(subject.Reasons)}\n"
                    + $"  and once it is recorded{Words(other.Reasons)}";
        }

        foreach (var (name, other) in others.OrderBy(o => o.Key, StringComparer.Ordinal))
            yield return $"{name}: not in scope, and {other.Outcome} once it is recorded{Words(other.Reasons)}";
    }

    private IEnumerable<Reason> Plain(IEnumerable<Reason> reasons) =>
        reasons.Select(r => r with { Path = Element().Replace(r.Path, "[]"), Observed = Observed(r) });

    private string Observed(Reason reason) =>
        reason switch
        {
            { Truth: Truth.Unknown } => "unknown",
            // A list that a case leaves out is an empty one, which AWS sends.
            { Observed: "absent" } => "empty list",
            _ => Members().Replace(names.Plain(reason.Observed), "members"),
        };

    private static string Words(IEnumerable<Reason> reasons) =>
        string.Concat(reasons.Select(r => $"\n    {r.Path}: required {r.Required}, observed {r.Observed} [{r.Part}]"));

    [GeneratedRegex(@"\[[^\[\]]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Element();

    [GeneratedRegex("^[0-9]+ entr(y|ies)$", RegexOptions.NonBacktracking)]
    private static partial Regex Members();
}
