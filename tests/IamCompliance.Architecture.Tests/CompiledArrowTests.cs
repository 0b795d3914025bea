using IamCompliance.TestKit;

namespace IamCompliance.Architecture.Tests;

/// <summary>Holds the arrows to what the code does, and not to what project files say.</summary>
public sealed class CompiledArrowTests
{
    private const string Known = "folder-circles.txt";

    [Fact]
    public void Code_uses_only_the_projects_that_the_arrows_allow()
    {
        var crossing = CompiledCode.Uses.Where(u => u.From.Project != u.To.Project).ToList();
        Assert.NotEmpty(crossing);
        Assert.Empty(
            crossing
                .Where(u => !ArrowTests.Allows(u.From.Project, u.To.Project))
                .Select(u => $"{u.From.Project} {u.Type} -> {u.To.Project} {u.Used}")
        );
    }

    // The list may only grow shorter: a folder that leaves its circle leaves the list, and none may join.
    [Fact]
    public void Folders_stand_in_no_circle_but_those_that_are_listed()
    {
        var circles =
            from project in CompiledCode.Uses.Where(u => u.From.Project == u.To.Project).GroupBy(u => u.From.Project)
            orderby project.Key
            from circle in FolderCircles.Find(project.Select(u => (u.From.Namespace, u.To.Namespace)))
            select string.Join(' ', circle);
        var file = RepositoryFiles.PathOf("tests", "IamCompliance.Architecture.Tests", Known);
        Assert.Equal(File.ReadAllLines(file).Where(l => !l.StartsWith('#')), circles);
    }

    [Fact]
    public void A_circle_is_found_with_all_of_its_folders_and_nobody_else()
    {
        var circles = FolderCircles.Find([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("e", "a"), ("f", "g"), ("g", "f")]);
        Assert.Equal(["a b c", "f g"], circles.Select(c => string.Join(' ', c)).Order());
    }
}
