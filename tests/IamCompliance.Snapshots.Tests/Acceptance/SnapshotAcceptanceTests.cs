using IamCompliance.Snapshots.Acceptance;
using IamCompliance.Snapshots.Naming;

namespace IamCompliance.Snapshots.Tests.Acceptance;

public sealed class SnapshotAcceptanceTests : IDisposable
{
    private readonly TemporaryDirectory project = new();

    [Fact]
    public void Accepting_makes_what_was_received_what_is_verified()
    {
        project.Write("evidence/sandbox/a.received.md", "new");
        project.Write("evidence/sandbox/a.verified.md", "old");

        SnapshotAcceptance.Accept(Assert.Single(Inventory.Pending));

        Assert.Equal("new", File.ReadAllText(Path.Combine(project.Path, "evidence/sandbox/a.verified.md")));
        Assert.Empty(Inventory.Pending);
    }

    [Fact]
    public void Accepting_the_first_evidence_needs_nothing_before_it()
    {
        project.Write("evidence/sandbox/a.received.md", "new");
        SnapshotAcceptance.Accept(Assert.Single(Inventory.Pending));
        Assert.Equal("new", File.ReadAllText(Path.Combine(project.Path, "evidence/sandbox/a.verified.md")));
    }

    [Fact]
    public void Declining_keeps_what_was_verified()
    {
        project.Write("evidence/sandbox/a.received.md", "new");
        project.Write("evidence/sandbox/a.verified.md", "old");

        SnapshotAcceptance.Decline(Assert.Single(Inventory.Pending));

        Assert.Equal("old", File.ReadAllText(Path.Combine(project.Path, "evidence/sandbox/a.verified.md")));
        Assert.Empty(Inventory.Pending);
    }

    [Fact]
    public void Removing_an_orphan_takes_the_folder_of_an_account_that_has_nothing_else()
    {
        project.Write("evidence/sandbox/gone.verified.md");
        project.Write("evidence/sandbox/kept.verified.md");
        project.Write("evidence/closed/gone.verified.md");

        foreach (var orphan in Inventory.Orphans([new SnapshotFolder(project.Path).Locate("sandbox", "kept")]))
            SnapshotAcceptance.Remove(orphan);

        Assert.Equal(["sandbox"], Directory.GetDirectories(Path.Combine(project.Path, "evidence")).Select(Path.GetFileName));
        Assert.Equal(["kept.verified.md"], Directory.GetFiles(Path.Combine(project.Path, "evidence/sandbox")).Select(Path.GetFileName));
    }

    public void Dispose() => project.Dispose();

    private SnapshotInventory Inventory => SnapshotInventory.Read(new SnapshotFolder(project.Path));
}
