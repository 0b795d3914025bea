using IamCompliance.State.Model;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Is the newest snapshot of one region.</summary>
internal sealed class RegionSnapshot(DeliveredName delivered)
{
    private readonly List<(ConfigFile File, ConfigFileContent Content)> files = [];
    private HashSet<string> unrecorded = [];
    private RecorderSettings? recorder;
    private Doubt? recorderDoubt;

    public string Region => delivered.Region;

    /// <summary>Gets when AWS Config made it.</summary>
    public DateTimeOffset Time => delivered.Time;

    public ItemVersions Items { get; } = new();

    /// <summary>Takes in that a file of the snapshot was read, and what of it speaks against the snapshot being whole.</summary>
    public void Add(ConfigFile file, ConfigFileContent content)
    {
        if (content.Problem is not null)
            Items.Note(null, content.Problem);
        else if (content.SnapshotId != delivered.SnapshotId)
            Items.Note(
                null,
                new Doubt(
                    PartErrorCodes.Contradictory,
                    $"{file.Name}: the name speaks of another snapshot than the content, "
                        + $"`{content.SnapshotId}`; keep the name the file was delivered with"
                )
            );
        if (files.Any(f => f.Content.Sha256 != content.Sha256))
            Items.Note(
                null,
                new Doubt(
                    PartErrorCodes.Truncated,
                    $"{file.Name}: the snapshot of {Region} lies in more than one file, and nothing says of how many it is made"
                )
            );
        files.Add((file, content));
    }

    /// <summary>Reads the settings of the region's recorder, once all files were read.</summary>
    public void Complete()
    {
        unrecorded = Items.TypesOf(ConfigItemStatus.NotRecorded);
        var recorders = new List<RecorderSettings>();
        var items = Items
            .All.Where(i =>
                i is { Item.ResourceType: ResourceTypes.Recorder, Status: ConfigItemStatus.Recorded } && i.Item.AwsRegion == Region
            )
            .OrderBy(i => i.Item.ResourceId, StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (RecorderSettings.TryRead(item.Item.Configuration, out var problem) is not { } settings)
                recorderDoubt ??= NotShown($"holds a recorder that cannot be read, {problem}");
            else if (!settings.IsServiceLinked)
                recorders.Add(settings);
        }

        recorder = recorders is [var only] ? only : null;
        recorderDoubt ??= recorders.Count switch
        {
            0 => NotShown("does not show what its recorder records"),
            1 when recorder!.IsRecording is null => NotShown("does not say whether its recorder was running"),
            1 when recorder!.IsRecording is false => NotShown("was made while its recorder was stopped"),
            1 => Items.DoubtOf(ResourceTypes.Recorder),
            _ => NotShown($"holds {recorders.Count} recorders, where a region has one"),
        };
    }

    /// <summary>Finds what speaks against the snapshot holding every resource of a type; null when nothing does.</summary>
    public Doubt? DoubtOf(string type) =>
        Items.DoubtOf(type)
        ?? recorderDoubt
        ?? (
            recorder!.Cover(type) is null ? new Doubt(PartErrorCodes.NotRecorded, $"the recorder of {Region} does not record {type}") : null
        )
        ?? (
            unrecorded.Contains(type)
                ? new Doubt(
                    PartErrorCodes.NotRecorded,
                    $"the snapshot of {Region} holds resources of type {type} that were found and not recorded"
                )
                : null
        );

    /// <summary>Records the reading of the snapshot for the part of a type.</summary>
    public IEnumerable<CallRecord> CallsFor(string type)
    {
        foreach (var (file, content) in files)
        {
            yield return new CallRecord(RecordedTypeParts.Operation)
            {
                Parameters = new SortedDictionary<string, string>(StringComparer.Ordinal)
                {
                    ["region"] = Region,
                    ["configSnapshotId"] = delivered.SnapshotId!,
                },
                Source = file.Name,
                ServerDate = Time,
                EndOfList = DoubtOf(type) is null ? $"the list of items is closed, and {recorder!.Cover(type)}" : null,
                BodySha256 = content.Sha256,
            };
        }
    }

    private Doubt NotShown(string what) => new(PartErrorCodes.NotRecorded, $"the snapshot of {Region} {what}");
}
