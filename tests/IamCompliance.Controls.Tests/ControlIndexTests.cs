namespace IamCompliance.Controls.Tests;

public sealed class ControlIndexTests
{
    private static readonly string Page = Path.Combine(ShippedControls.Root, "INDEX.md");

    [Fact]
    public void Committed_index_is_what_would_be_written_now()
    {
        var now = ControlIndex.Write(ShippedControls.Catalogue);
        var committed = File.Exists(Page) ? File.ReadAllText(Page) : "";
        var received = Path.ChangeExtension(Page, ".received.md");
        if (committed == now)
            File.Delete(received);
        else
            File.WriteAllText(received, now);

        Assert.Equal(now, committed);
    }

    [Fact]
    public void Front_door_says_how_many_editions_there_are()
    {
        var readme = File.ReadAllText(Path.Combine(ShippedControls.Root, "..", "README.md"));
        Assert.Contains($" {ShippedControls.Catalogue.Programs.Count} editions of compliance programs", readme, StringComparison.Ordinal);
    }
}
