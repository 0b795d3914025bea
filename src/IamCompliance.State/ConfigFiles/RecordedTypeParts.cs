using IamCompliance.State.Model;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Decides for each type whether what was read is all there is, and records why.</summary>
/// <param name="snapshots">The newest snapshot of each region.</param>
/// <param name="loose">What came from files that prove nothing about completeness.</param>
/// <param name="merged">The newest version of everything.</param>
/// <param name="regions">The regions that must be there.</param>
/// <param name="partition">The partition of the account.</param>
/// <param name="end">The end of the capture.</param>
internal sealed class RecordedTypeParts(
    IReadOnlyDictionary<string, RegionSnapshot> snapshots,
    ItemVersions loose,
    ItemVersions merged,
    IReadOnlyList<string> regions,
    string partition,
    DateTimeOffset end
)
{
    /// <summary>The operation that a delivered snapshot is the outcome of.</summary>
    public const string Operation = "config:DeliverConfigSnapshot";

    private readonly HashSet<string> looseTypes = loose.TypesOf(ConfigItemStatus.Recorded, ConfigItemStatus.NotRecorded);

    /// <summary>Makes the part of a type.</summary>
    public Part Create(string type)
    {
        var home = HomeRegions.Find(type, partition);
        var required = home is null ? regions : [home];
        var doubts = required.Select(r => DoubtOf(r, type)).OfType<Doubt>().ToList();
        if ((FindLoose(type) ?? merged.DoubtOf(type)) is { } unproven)
            doubts.Add(unproven);
        if (required.Count == 0 && doubts.Count == 0)
            doubts.Add(new Doubt(PartErrorCodes.NotAsked, "there is no snapshot of any region"));
        var part = new Part(RecordedParts.IdOf(type), doubts.Count == 0 ? ReadStatus.Complete : ReadStatus.Partial)
        {
            Calls = [.. snapshots.Values.OrderBy(s => s.Region, StringComparer.Ordinal).SelectMany(s => s.CallsFor(type))],
            Notes = loose.Superseded.TryGetValue(type, out var count)
                ? [$"{count} {(count == 1 ? "version" : "versions")} in other files left out: a snapshot is the whole of its region."]
                : [],
            GeneratedAt = required.Where(snapshots.ContainsKey).Select(r => (DateTimeOffset?)snapshots[r].Time).Min(),
        };
        return doubts.Count == 0 ? part : part with { Error = new PartError(Operation, doubts[0].Code, Word(doubts)) };
    }

    private static string Word(List<Doubt> doubts)
    {
        var more = doubts.Count - 1;
        return more == 0 ? $"{doubts[0].Message}." : $"{doubts[0].Message}; {more} more {(more == 1 ? "gap" : "gaps")} like this.";
    }

    private Doubt? DoubtOf(string region, string type)
    {
        if (!snapshots.TryGetValue(region, out var snapshot))
            return new Doubt(PartErrorCodes.NotAsked, $"there is no snapshot of {region}");
        if (end - snapshot.Time > DataAges.OldestSnapshot)
            return new Doubt(
                PartErrorCodes.Stale,
                $"the snapshot of {region} was made at {Json.Timestamps.Write(snapshot.Time)}, more than "
                    + $"{DataAges.OldestSnapshot.TotalHours} hours before the capture ended at "
                    + $"{Json.Timestamps.Write(end)}"
            );
        return snapshot.DoubtOf(type);
    }

    private Doubt? FindLoose(string type) =>
        loose.DoubtOf(type)
        ?? (
            looseTypes.Contains(type)
                ? new Doubt(
                    PartErrorCodes.PopulationUnproven,
                    $"some of {type} is known from history files, or from files that were renamed, and these do not say whether that is all"
                )
                : null
        );
}
