using System.Reflection;
using IamCompliance.TestKit;
using IamCompliance.Xunit.Running;

namespace IamCompliance.Xunit.Tests.Running;

public sealed class ProjectDirectoryTests
{
    private static readonly Assembly Unmarked = typeof(ProjectDirectoryTests).Assembly;

    [Fact]
    public void The_environment_decides_where_it_says_something()
    {
        using var folder = new TemporaryFolder();
        var directory = folder.Path;
        Assert.Equal(
            Path.GetFullPath(directory),
            ProjectDirectory.Of(Unmarked, name => name == ProjectDirectory.Variable ? directory : null)
        );
    }

    [Fact]
    public void A_directory_that_does_not_exist_is_named_with_the_way_out()
    {
        var problem = Assert.Throws<DirectoryNotFoundException>(() => ProjectDirectory.Of(Unmarked, _ => "/no/such/directory"));
        Assert.Equal(
            "The project directory `/no/such/directory` does not exist here; set IAMCOMPLIANCE_PROJECT_DIRECTORY to where iamcompliance.yaml lies.",
            problem.Message
        );
    }

    [Fact]
    public void An_assembly_built_without_the_props_says_what_is_missing() =>
        Assert.Contains(
            "IamCompliance.Xunit.props",
            Assert.Throws<InvalidOperationException>(() => ProjectDirectory.Of(Unmarked, _ => null)).Message,
            StringComparison.Ordinal
        );
}
