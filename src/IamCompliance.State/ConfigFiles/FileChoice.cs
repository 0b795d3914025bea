namespace IamCompliance.State.ConfigFiles;

/// <summary>Chooses which files are read: the newest snapshot of each region, and history only for regions without one, which is as of the
/// snapshot superseded or of a later time.</summary>
/// <param name="Snapshots">The files of the newest snapshot of each region.</param>
/// <param name="Loose">History files, and files whose name was changed.</param>
internal sealed record FileChoice(IReadOnlyList<ConfigFile> Snapshots, IReadOnlyList<ConfigFile> Loose)
{
    public static FileChoice Of(IReadOnlyList<ConfigFile> files, string? accountId)
    {
        var own = files.Where(f => f.Delivered is null || accountId is null || f.Delivered.AccountId == accountId).ToList();
        var snapshots = own.Where(f => f.Delivered?.SnapshotId is not null)
            .GroupBy(f => f.Delivered!.Region, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(Newest)
            .ToList();
        var regions = snapshots.Select(f => f.Delivered!.Region).ToHashSet(StringComparer.Ordinal);
        return new FileChoice(
            snapshots,
            [.. own.Where(f => f.Delivered is null || (f.Delivered.SnapshotId is null && !regions.Contains(f.Delivered.Region)))]
        );
    }

    private static IEnumerable<ConfigFile> Newest(IEnumerable<ConfigFile> files)
    {
        var newest = files
            .MaxBy(
                f => (f.Delivered!.Time, f.Delivered.SnapshotId),
                Comparer<(DateTimeOffset Time, string? Id)>.Create(
                    (a, b) => a.Time != b.Time ? a.Time.CompareTo(b.Time) : string.CompareOrdinal(a.Id, b.Id)
                )
            )!
            .Delivered;
        return files.Where(f => f.Delivered == newest);
    }
}
