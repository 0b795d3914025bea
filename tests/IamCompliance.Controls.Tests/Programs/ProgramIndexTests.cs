namespace IamCompliance.Controls.Tests.Programs;

public sealed class ProgramIndexTests
{
    [Fact]
    public void Readme_lists_exactly_the_editions_there_are()
    {
        var listed = File.ReadLines(Path.Combine(ShippedControls.Root, "README.md"))
            .SkipWhile(line => line != "### Editions")
            .TakeWhile(line => line != "## Add one")
            .Where(line => line.StartsWith("| [", StringComparison.Ordinal));

        Assert.Equal(
            ShippedControls.Catalogue.Programs.Select(p => $"| [{p.Id}]({p.Span.Path["controls/".Length..]}) | {p.Name} | {p.Requirements.Count} |"),
            listed);
    }
}
