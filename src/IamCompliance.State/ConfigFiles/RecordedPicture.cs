using System.Text.Json;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;

namespace IamCompliance.State.ConfigFiles;

/// <summary>Is the picture of an account while its files are read one after the other.</summary>
internal sealed class RecordedPicture(string? owner, ConfigImportOptions options)
{
    private readonly SortedDictionary<string, RegionSnapshot> snapshots = new(StringComparer.Ordinal);
    private readonly ItemVersions loose = new();
    private DateTimeOffset? newest;

    /// <summary>Gets the account; null while nothing has said whose it is.</summary>
    public string? Owner { get; private set; } = owner;

    public async Task ReadSnapshotAsync(ConfigFile file, CancellationToken cancellationToken)
    {
        var delivered = file.Delivered!;
        if (!snapshots.TryGetValue(delivered.Region, out var snapshot))
            snapshots.Add(delivered.Region, snapshot = new RegionSnapshot(delivered));
        var content = await ConfigFileReader.ReadAsync(file, options.Limits, Take, cancellationToken).ConfigureAwait(false);
        snapshot.Add(file, content);

        void Take(JsonElement row, int index)
        {
            if (Read(row, file, index, snapshot.Items) is not { } item)
                return;
            if (item.Item.AwsRegion != delivered.Region && item.Item.AwsRegion != "global")
                snapshot.Items.Note(
                    null,
                    new Doubt(
                        PartErrorCodes.Contradictory,
                        $"{Place(file, index, item.Item)} is of {item.Item.AwsRegion}, and the snapshot of {delivered.Region}"
                    )
                );
            if (item.CapturedAt - delivered.Time > RecordedStateAssembler.ClockTolerance)
                snapshot.Items.Note(
                    null,
                    new Doubt(
                        PartErrorCodes.Contradictory,
                        $"{Place(file, index, item.Item)} was captured after the snapshot, whose name says when it was made"
                    )
                );
            snapshot.Items.Add(item, file.Name);
        }
    }

    public async Task ReadLooseAsync(ConfigFile file, CancellationToken cancellationToken)
    {
        var content = await ConfigFileReader.ReadAsync(file, options.Limits, Take, cancellationToken).ConfigureAwait(false);
        if (content.Problem is { } problem)
            loose.Note(null, problem);

        void Take(JsonElement row, int index)
        {
            if (Read(row, file, index, loose) is not { } item)
                return;
            if (IsSuperseded(item.Item))
                loose.Superseded[item.Item.ResourceType] = loose.Superseded.GetValueOrDefault(item.Item.ResourceType) + 1;
            else
                loose.Add(item, file.Name);
        }
    }

    public AccountState ToState()
    {
        if (Owner is null)
            throw new ImportException("The files do not say whose account they are of. Give the account id.");
        foreach (var snapshot in snapshots.Values)
            snapshot.Complete();
        return RecordedStateAssembler.Assemble(Owner, snapshots, loose, newest, options);
    }

    private static string Place(ConfigFile file, int index, Item item) =>
        $"{file.Name}: configurationItems[{index}] ({item.ResourceType} {item.SubjectId})";

    // A snapshot is the whole of its region; what other files say of it is older, or of a time that the snapshot does not speak of.
    private bool IsSuperseded(Item item) => snapshots.ContainsKey(item.AwsRegion) || snapshots.Values.Any(s => s.Items.Has(item));

    private ConfigItem? Read(JsonElement row, ConfigFile file, int index, ItemVersions target)
    {
        var reading = ConfigItemReader.Read(row);
        if (reading.Item is not { } item)
        {
            var type = reading.ResourceType;
            target.Note(
                type,
                new Doubt(
                    PartErrorCodes.Malformed,
                    $"{file.Name}: configurationItems[{index}]{(type is null ? "" : $" ({type})")} cannot be read, {reading.Problem}"
                )
            );
            return null;
        }

        if (item.AccountId is null || !ConfigFileImporter.IsAccountId(item.AccountId))
        {
            target.Note(
                item.Item.ResourceType,
                new Doubt(PartErrorCodes.Malformed, $"{Place(file, index, item.Item)} does not say whose it is")
            );
            return null;
        }

        Owner ??= item.AccountId;
        if (item.AccountId != Owner)
        {
            target.Note(
                item.Item.ResourceType,
                new Doubt(
                    PartErrorCodes.WrongAccount,
                    $"{Place(file, index, item.Item)} belongs to account {item.AccountId}, and the state is of account {Owner}"
                )
            );
            return null;
        }

        newest = newest is null || item.CapturedAt > newest ? item.CapturedAt : newest;
        return item;
    }
}
