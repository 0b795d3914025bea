using IamCompliance.Snapshots.Naming;

namespace IamCompliance.Snapshots.Acceptance;

/// <summary>Takes stock of a project's evidence folder: what waits for acceptance, and what no test owns.</summary>
public sealed class SnapshotInventory
{
    private readonly string[] verified;
    private readonly string[] received;

    private SnapshotInventory(string[] verified, string[] received) => (this.verified, this.received) = (verified, received);

    /// <summary>Gets the evidence that waits for acceptance, by path.</summary>
    public IReadOnlyList<PendingSnapshot> Pending =>
        [
            .. received
                .Select(path => (Received: path, Verified: VerifiedOf(path)))
                .Select(p => new PendingSnapshot(p.Received, p.Verified, !File.Exists(p.Verified))),
        ];

    /// <summary>Gets whether there is any evidence, accepted or not.</summary>
    public bool HasFiles => verified.Length + received.Length > 0;

    /// <summary>Reads the file names below the evidence folder; a folder that does not exist is empty.</summary>
    public static SnapshotInventory Read(SnapshotFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new(Files(folder.Root, SnapshotLocation.VerifiedSuffix), Files(folder.Root, SnapshotLocation.ReceivedSuffix));
    }

    /// <summary>Gets the verified and received files that belong to none of the snapshots, by path.</summary>
    /// <param name="owned">Every snapshot that some test of the project owns, whether or not it ran.</param>
    public IReadOnlyList<string> Orphans(IEnumerable<SnapshotLocation> owned)
    {
        ArgumentNullException.ThrowIfNull(owned);
        var owners = owned.SelectMany(o => new[] { o.VerifiedPath, o.ReceivedPath }).ToHashSet(StringComparer.Ordinal);
        return [.. verified.Concat(received).Where(path => !owners.Contains(path)).Order(StringComparer.Ordinal)];
    }

    private static string[] Files(string root, string suffix) =>
        !Directory.Exists(root)
            ? []
            : [.. Directory.EnumerateFiles(root, $"*{suffix}", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string VerifiedOf(string receivedPath) =>
        string.Concat(
            receivedPath.AsSpan(0, receivedPath.Length - SnapshotLocation.ReceivedSuffix.Length),
            SnapshotLocation.VerifiedSuffix
        );
}
