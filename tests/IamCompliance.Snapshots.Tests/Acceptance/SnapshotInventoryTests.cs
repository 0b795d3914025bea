using IamCompliance.Snapshots.Acceptance;
using IamCompliance.Snapshots.Naming;

namespace IamCompliance.Snapshots.Tests.Acceptance;

public sealed class SnapshotInventoryTests : IDisposable
{
    private readonly TemporaryDirectory project = new();

    [Fact]
    public void A_project_without_evidence_has_nothing()
    {
        var inventory = SnapshotInventory.Read(Folder);
        Assert.Empty(inventory.Pending);
        Assert.Empty(inventory.Orphans([]));
    }

    [Fact]
    public void Verified_and_received_files_that_no_test_owns_are_orphans()
    {
        project.Write("evidence/sandbox/kept.verified.md");
        project.Write("evidence/sandbox/kept.received.md");
        project.Write("evidence/sandbox/gone.verified.md");
        project.Write("evidence/closed-account/kept.received.md");
        project.Write("evidence/README.md");
        project.Write("controls/own.verified.md");

        var orphans = SnapshotInventory.Read(Folder).Orphans([Folder.Locate("sandbox", "kept")]);

        Assert.Equal(["evidence/closed-account/kept.received.md", "evidence/sandbox/gone.verified.md"], orphans.Select(Folder.Relative));
    }

    [Fact]
    public void Received_files_are_pending_and_know_whether_they_are_new()
    {
        project.Write("evidence/sandbox/a.received.md");
        project.Write("evidence/sandbox/b.received.md");
        project.Write("evidence/sandbox/b.verified.md");

        var pending = SnapshotInventory.Read(Folder).Pending;

        Assert.Equal([("a", true), ("b", false)], pending.Select(p => (Path.GetFileName(p.VerifiedPath)[..1], p.IsNew)));
        Assert.All(pending, p => Assert.EndsWith(".verified.md", p.VerifiedPath, StringComparison.Ordinal));
    }

    public void Dispose() => project.Dispose();

    private SnapshotFolder Folder => new(project.Path);
}
