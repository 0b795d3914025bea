using System.Text.Json;
using IamCompliance.State.Importing;
using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Puts the state together once all files were read.</summary>
internal static class RecordedStateAssembler
{
    /// <summary>How far clocks may differ before a time counts as wrong.</summary>
    public static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(15);

    public static AccountState Assemble(
        string owner,
        IReadOnlyDictionary<string, RegionSnapshot> snapshots,
        ItemVersions loose,
        DateTimeOffset? newest,
        ConfigImportOptions options
    )
    {
        var merged = Merge(snapshots.Values.SelectMany(s => s.Items.All).Concat(loose.All));
        var existing = merged.All.Where(i => i.Status == ConfigItemStatus.Recorded).Select(i => i.Item).ToList();
        var partition = PartitionOf(existing, snapshots.Keys);
        var header = Header(owner, partition, snapshots, existing, newest, options);
        var parts = new RecordedTypeParts(snapshots, loose, merged, header.Regions, partition, header.CaptureEnd);
        var types = existing
            .Select(i => i.ResourceType)
            .Concat(loose.Types)
            .Concat(snapshots.Values.SelectMany(s => s.Items.Types))
            .Concat(snapshots.Count > 0 ? options.ResourceTypes : [])
            .Distinct(StringComparer.Ordinal)
            .ToLookup(CollectedTypes.Contains);
        return new AccountState(
            header,
            types[false].Select(parts.Create).Concat(CollectedTypes.Parts(existing)),
            [.. UniqueSubjects(existing.Where(i => !CollectedTypes.Contains(i.ResourceType))), Account(owner, partition)]
        );
    }

    // A global resource is recorded in several regions: the newest version speaks.
    private static ItemVersions Merge(IEnumerable<ConfigItem> items)
    {
        var merged = new ItemVersions();
        foreach (var item in items)
            merged.Add(item, "the snapshots of several regions");
        return merged;
    }

    // Resources that share an ARN are told apart by their ids: a state names each once.
    private static IEnumerable<Item> UniqueSubjects(IEnumerable<Item> items) =>
        items
            .GroupBy(i => (i.ResourceType, i.SubjectId, i.AwsRegion))
            .SelectMany(g => g.Skip(1).Any() ? g.Select(i => i with { Arn = null }) : g);

    private static StateHeader Header(
        string owner,
        string partition,
        IReadOnlyDictionary<string, RegionSnapshot> snapshots,
        List<Item> items,
        DateTimeOffset? newest,
        ConfigImportOptions options
    )
    {
        var times = snapshots.Values.Select(s => s.Time).ToList();
        var (end, basis) =
            options.CapturedAt is { } stated ? (stated, CaptureTimeBasis.Stated)
            : times.Count > 0 ? (times.Max(), CaptureTimeBasis.Recorded)
            : newest is { } last ? (last, CaptureTimeBasis.NewestInstant)
            : throw new ImportException(
                "The files do not say when they were made: their names were changed, and no item says when it "
                    + "was captured. Give the capture time."
            );
        if (newest is { } seen && seen - end > ClockTolerance)
            throw new ImportException(
                $"The files cannot have been made at {Timestamps.Write(end)}: an item was captured at "
                    + $"{Timestamps.Write(seen)}. Correct the capture time."
            );
        return new StateHeader
        {
            AccountId = owner,
            Partition = partition,
            CaptureStart = times.Count > 0 && times.Min() < end ? times.Min() : end,
            CaptureEnd = end,
            CaptureTimeBasis = basis,
            Regions =
            [
                .. snapshots
                    .Keys.Concat(options.Regions)
                    .Concat(items.Select(i => i.AwsRegion).Where(r => r != "global"))
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            Source = "aws-config-files",
            ToolVersion = typeof(RecordedStateAssembler).Assembly.GetName().Version!.ToString(3),
        };
    }

    private static string PartitionOf(List<Item> items, IEnumerable<string> regions) =>
        items.Select(i => Arn.TryParse(i.Arn)?.Partition).OfType<string>().Where(IsPartition).Order(StringComparer.Ordinal).FirstOrDefault()
        ?? (
            regions.FirstOrDefault() switch
            {
                { } r when r.StartsWith("cn-", StringComparison.Ordinal) => "aws-cn",
                { } r when r.StartsWith("us-gov-", StringComparison.Ordinal) => "aws-us-gov",
                _ => "aws",
            }
        );

    private static bool IsPartition(string text) =>
        text.StartsWith("aws", StringComparison.Ordinal) && text.All(c => char.IsAsciiLetterLower(c) || c == '-');

    private static Item Account(string owner, string partition) =>
        new()
        {
            ResourceType = ResourceTypes.Account,
            ResourceId = owner,
            Arn = $"arn:{partition}:iam::{owner}:root",
            AwsRegion = "global",
            Configuration = JsonElement.Parse($$"""{"accountId":"{{owner}}"}"""),
        };
}
