namespace IamCompliance.Snapshots.Acceptance;

/// <summary>Accepts evidence on a person's word: what was received becomes what is verified.</summary>
public static class SnapshotAcceptance
{
    /// <summary>Moves a received file over its verified one, whole or not at all.</summary>
    public static void Accept(PendingSnapshot pending)
    {
        ArgumentNullException.ThrowIfNull(pending);
        File.Move(pending.ReceivedPath, pending.VerifiedPath, overwrite: true);
    }

    /// <summary>Deletes a snapshot that no test owns: it is evidence of nothing any more. The folder of an account goes with its last
    /// one.</summary>
    /// <param name="orphan">The full path, one of <see cref="SnapshotInventory.Orphans"/>.</param>
    public static void Remove(string orphan)
    {
        ArgumentException.ThrowIfNullOrEmpty(orphan);
        File.Delete(orphan);
        var folder = Path.GetDirectoryName(orphan)!;
        if (!Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    /// <summary>Deletes a received file, so that what was verified before stays in force.</summary>
    public static void Decline(PendingSnapshot pending)
    {
        ArgumentNullException.ThrowIfNull(pending);
        File.Delete(pending.ReceivedPath);
    }
}
