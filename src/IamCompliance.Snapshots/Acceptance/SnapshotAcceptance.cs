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

    /// <summary>Deletes a received file, so that what was verified before stays in force.</summary>
    public static void Decline(PendingSnapshot pending)
    {
        ArgumentNullException.ThrowIfNull(pending);
        File.Delete(pending.ReceivedPath);
    }
}
