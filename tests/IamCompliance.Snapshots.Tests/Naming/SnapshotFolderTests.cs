using IamCompliance.Snapshots.Naming;

namespace IamCompliance.Snapshots.Tests.Naming;

public sealed class SnapshotFolderTests
{
    [Fact]
    public void A_snapshot_lies_in_the_folder_of_its_account()
    {
        using var project = new TemporaryDirectory();
        var folder = new SnapshotFolder(project.Path);
        var location = folder.Locate("sandbox", "access-key-rotation");
        Assert.Equal("evidence/sandbox/access-key-rotation.verified.md", folder.Relative(location.VerifiedPath));
        Assert.Equal("evidence/sandbox/access-key-rotation.received.md", folder.Relative(location.ReceivedPath));
    }

    [Fact]
    public void No_account_or_control_leaves_the_evidence_folder()
    {
        using var project = new TemporaryDirectory();
        var folder = new SnapshotFolder(project.Path);
        var location = folder.Locate("../..", "/etc/passwd");
        Assert.StartsWith(folder.Root + Path.DirectorySeparatorChar, Path.GetFullPath(location.VerifiedPath), StringComparison.Ordinal);
    }
}
