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

    public void Dispose() => project.Dispose();

    private SnapshotInventory Inventory => SnapshotInventory.Read(new SnapshotFolder(project.Path));
}
