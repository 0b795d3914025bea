using IamCompliance.History.Observed;

namespace IamCompliance.History.Diffing;

/// <summary>Compares what two packages say, subject by subject.</summary>
public static class PackageComparer
{
    /// <summary>Compares.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one; the caller says which is which.</param>
    public static PackageDifference Compare(ObservedPackage before, ObservedPackage after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (ByName(before), ByName(after));
        var changes = new List<Change>();
        var same = new List<string>();
        var notes = new List<string>();
        foreach (var name in old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (left, right) = (old.GetValueOrDefault(name), now.GetValueOrDefault(name));
            notes.AddRange(Notes(name, left, right));
            if (left is not null && left.StateDigest == right?.StateDigest)
                same.Add(name);
            changes.AddRange(ControlChanges.Find(name, left?.Controls ?? [], right?.Controls ?? []));
            changes.AddRange(ManualChanges.Find(name, left?.Manual ?? [], right?.Manual ?? []));
        }

        if (before.ToolVersion != after.ToolVersion)
            notes.Add($"Version {before.ToolVersion} made the earlier one, version {after.ToolVersion} the later one.");
        return new PackageDifference([.. changes.OrderBy(c => c.Cause)], same, notes);
    }

    private static IEnumerable<string> Notes(string name, ObservedAccount? before, ObservedAccount? after)
    {
        if (before is null || after is null)
        {
            yield return before is null
                ? $"The account {name} is in the later one only."
                : $"The account {name} is in the earlier one only.";
            yield break;
        }

        if (before.AccountId != after.AccountId)
            yield return $"The name {name} means account {before.AccountId} in the earlier one and {after.AccountId} in the later one.";
        if (before.CaptureEnd > after.CaptureEnd)
            yield return $"The earlier one pictures {name} at a later time than the later one: are they the wrong way round?";
    }

    private static Dictionary<string, ObservedAccount> ByName(ObservedPackage package) =>
        package.Accounts.GroupBy(a => a.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
