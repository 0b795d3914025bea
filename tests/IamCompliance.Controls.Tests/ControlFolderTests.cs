using IamCompliance.Definitions.Controls;

namespace IamCompliance.Controls.Tests;

public sealed class ControlFolderTests
{
    [Fact]
    public void Every_control_compiles_without_a_diagnostic() =>
        Assert.True(ShippedControls.Result.Diagnostics.Count == 0, string.Join("\n", ShippedControls.Result.Diagnostics));

    [Fact]
    public void Every_folder_holds_a_control_and_its_cases_and_nothing_else()
    {
        foreach (var folder in Folders())
            Assert.Equal(
                ["cases.yaml", "control.yaml"],
                Directory.EnumerateFileSystemEntries(folder).Select(f => Path.GetFileName(f)!).Order()
            );
    }

    [Fact]
    public void Every_folder_becomes_one_control_of_its_name_and_chapter()
    {
        var folders = Folders().Select(f => Path.GetRelativePath(ShippedControls.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal);
        Assert.Equal(folders, ShippedControls.Catalogue.Controls.Select(c => $"{c.Chapter}/{c.Id}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_chapter_has_at_least_three_controls()
    {
        var chapters = ShippedControls.Catalogue.Controls.ToLookup(c => c.Chapter);
        Assert.All(Chapters.All, chapter =>
            Assert.True(chapters[chapter].Count() >= 3, $"{chapter} has {chapters[chapter].Count()} controls.")
        );
    }

    [Fact]
    public void No_title_ends_in_a_full_stop_and_every_description_does()
    {
        Assert.All(ShippedControls.Catalogue.Controls, control =>
        {
            Assert.False(control.Title.EndsWith('.'), $"{control.Id}: {control.Title}");
            Assert.True(control.Description.EndsWith('.'), $"{control.Id}: {control.Description}");
            Assert.True(control.Rationale.EndsWith('.'), $"{control.Id}: {control.Rationale}");
        });
    }

    [Fact]
    public void Every_control_rests_on_the_documentation_of_AWS()
    {
        Assert.All(ShippedControls.Catalogue.Controls, control =>
        {
            Assert.NotEmpty(control.References);
            Assert.All(control.References, r => Assert.StartsWith("https://docs.aws.amazon.com/", r, StringComparison.Ordinal));
        });
    }

    private static IEnumerable<string> Folders() =>
        Directory
            .EnumerateDirectories(ShippedControls.Root)
            .Where(chapter => Path.GetFileName(chapter) is not ("programs" or "events"))
            .SelectMany(Directory.EnumerateDirectories);
}
