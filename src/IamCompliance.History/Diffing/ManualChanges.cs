using IamCompliance.History.Observed;

namespace IamCompliance.History.Diffing;

/// <summary>Finds the changes of requirements that a person answers for.</summary>
internal static class ManualChanges
{
    public static IEnumerable<Change> Find(string account, IReadOnlyList<ObservedManual> before, IReadOnlyList<ObservedManual> after)
    {
        var (old, now) = (ByKey(before), ByKey(after));
        foreach (var key in old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (left, right) = (old.GetValueOrDefault(key), now.GetValueOrDefault(key));
            if (left?.Outcome != right?.Outcome)
                yield return new Change(
                    OutcomeComparison.Compare(left?.Outcome, right?.Outcome),
                    left is null || right is null ? Cause.Control : Cause.Account,
                    account,
                    key,
                    null,
                    left?.Outcome,
                    right?.Outcome,
                    ""
                );
        }
    }

    private static Dictionary<string, ObservedManual> ByKey(IReadOnlyList<ObservedManual> manual) =>
        manual
            .GroupBy(m => $"{m.Program} {m.Requirement}", StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
