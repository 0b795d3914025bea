using IamCompliance.History.Observed;

namespace IamCompliance.History.Diffing;

/// <summary>Finds the changes of controls and their subjects on one account.</summary>
internal static class ControlChanges
{
    public static IEnumerable<Change> Find(string account, IReadOnlyList<ObservedControl> before, IReadOnlyList<ObservedControl> after)
    {
        var (old, now) = (ByName(before), ByName(after));
        foreach (var name in old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (left, right) = (old.GetValueOrDefault(name), now.GetValueOrDefault(name));
            var cause = left is not null && left.Digest == right?.Digest ? Cause.Account : Cause.Control;
            var subjects = Subjects(account, name, cause, left?.Subjects ?? [], right?.Subjects ?? []).ToList();
            foreach (var change in subjects)
                yield return change;

            // A verdict on the whole, such as a count that is not reached, has no subject that tells of it.
            var whole = new Change(
                OutcomeComparison.Compare(left?.Outcome, right?.Outcome),
                cause,
                account,
                name,
                null,
                left?.Outcome,
                right?.Outcome,
                ""
            );
            if (left?.Outcome != right?.Outcome && !subjects.Exists(s => s.Kind == whole.Kind))
                yield return whole;
        }
    }

    private static IEnumerable<Change> Subjects(
        string account,
        string control,
        Cause cause,
        IReadOnlyList<ObservedSubject> before,
        IReadOnlyList<ObservedSubject> after
    )
    {
        var (old, now) = (ById(before), ById(after));
        foreach (var id in old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (left, right) = (old.GetValueOrDefault(id), now.GetValueOrDefault(id));
            if (left is not null && right is not null && left.Outcome == right.Outcome && !OutcomeComparison.Fails(right.Outcome))
                continue;
            var kind = OutcomeComparison.Compare(left?.Outcome, right?.Outcome);
            if (kind == ChangeKind.StillFailing && left!.Why != right!.Why)
                kind = ChangeKind.ChangedReason;
            yield return new Change(
                kind,
                cause,
                account,
                control,
                id,
                left?.Outcome,
                right?.Outcome,
                right is { Why.Length: > 0 } ? right.Why : left?.Why ?? ""
            )
            {
                WhyBefore = kind == ChangeKind.ChangedReason ? left!.Why : null,
            };
        }
    }

    private static Dictionary<string, ObservedControl> ByName(IReadOnlyList<ObservedControl> controls) =>
        controls.GroupBy(c => c.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    // Of several subjects with one id, which reports of joined lists may have, the worst counts.
    private static Dictionary<string, ObservedSubject> ById(IReadOnlyList<ObservedSubject> subjects) =>
        subjects
            .GroupBy(s => s.Subject, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.FirstOrDefault(s => OutcomeComparison.Fails(s.Outcome)) ?? g.First(), StringComparer.Ordinal);
}
