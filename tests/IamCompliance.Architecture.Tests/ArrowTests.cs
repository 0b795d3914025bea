using System.Xml.Linq;
using IamCompliance.TestKit;

namespace IamCompliance.Architecture.Tests;

public sealed class ArrowTests
{
    // What each project may refer to, directly; src/README.md draws the same picture.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["IamCompliance.Foundations"] = [],
        ["IamCompliance.Definitions"] = ["IamCompliance.Foundations"],
        ["IamCompliance.Policies"] = ["IamCompliance.Foundations"],
        ["IamCompliance.LogFilters"] = ["IamCompliance.Foundations"],
        ["IamCompliance.Snapshots"] = [],
        ["IamCompliance.Controls"] = [],
        ["IamCompliance.Controls.Packer"] = ["IamCompliance.Definitions", "IamCompliance.Foundations"],
        ["IamCompliance.Templates"] = [],
        ["IamCompliance.Xunit.TestLogger"] = [],
        ["IamCompliance.Generator"] = ["IamCompliance.Controls.Packer", "IamCompliance.Definitions", "IamCompliance.Foundations"],
        ["IamCompliance.State"] = ["IamCompliance.Foundations", "IamCompliance.Policies"],
        ["IamCompliance.Aws"] = ["IamCompliance.Foundations", "IamCompliance.State", "IamCompliance.Policies"],
        ["IamCompliance.Running"] =
        [
            "IamCompliance.Assessment",
            "IamCompliance.Aws",
            "IamCompliance.Definitions",
            "IamCompliance.Evidence",
            "IamCompliance.Foundations",
            "IamCompliance.Policies",
            "IamCompliance.State",
        ],
        ["IamCompliance.Assessment"] =
        [
            "IamCompliance.Definitions",
            "IamCompliance.Foundations",
            "IamCompliance.LogFilters",
            "IamCompliance.Policies",
            "IamCompliance.State",
        ],
        ["IamCompliance.Evidence"] =
        [
            "IamCompliance.Assessment",
            "IamCompliance.Definitions",
            "IamCompliance.Foundations",
            "IamCompliance.Policies",
            "IamCompliance.State",
        ],
        ["IamCompliance.History"] =
        [
            "IamCompliance.Assessment",
            "IamCompliance.Definitions",
            "IamCompliance.Evidence",
            "IamCompliance.Foundations",
            "IamCompliance.State",
        ],
        ["IamCompliance.Xunit"] =
        [
            "IamCompliance.Assessment",
            "IamCompliance.Aws",
            "IamCompliance.Definitions",
            "IamCompliance.Evidence",
            "IamCompliance.Foundations",
            "IamCompliance.Running",
            "IamCompliance.Policies",
            "IamCompliance.Snapshots",
            "IamCompliance.State",
            "IamCompliance.Xunit.TestLogger",
        ],
        ["IamCompliance.Cli"] =
        [
            "IamCompliance.Assessment",
            "IamCompliance.Aws",
            "IamCompliance.Controls.Packer",
            "IamCompliance.Definitions",
            "IamCompliance.Evidence",
            "IamCompliance.Foundations",
            "IamCompliance.History",
            "IamCompliance.Running",
            "IamCompliance.Policies",
            "IamCompliance.Snapshots",
            "IamCompliance.State",
        ],
    };

    /// <summary>Whether code of a project may use code of another.</summary>
    internal static bool Allows(string from, string to) => Allowed.TryGetValue(from, out var allowed) && allowed.Contains(to);

    public static TheoryData<string> Projects => [.. ProjectNames()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_what_the_arrows_allow(string project)
    {
        Assert.True(
            Allowed.TryGetValue(project, out var allowed),
            $"{project} has no place in the pipeline: give it one here and in src/README.md"
        );
        var path = SourceTree.SourceProjects().Single(p => Path.GetFileNameWithoutExtension(p) == project);
        Assert.Empty(References(path).Where(r => r.StartsWith("IamCompliance.", StringComparison.Ordinal)).Except(allowed));
    }

    [Fact]
    public void Only_the_adapters_and_stand_ins_refer_to_the_AWS_SDK()
    {
        foreach (
            var path in SourceTree
                .SourceProjects()
                .Where(p => !IsStandIn(p) && !p.EndsWith("IamCompliance.Aws.csproj", StringComparison.Ordinal))
        )
            Assert.DoesNotContain(Elements(path, "PackageReference").Concat(References(path)), r =>
                r.StartsWith("AWSSDK", StringComparison.Ordinal)
            );
    }

    [Fact]
    public void Stand_ins_know_nothing_of_the_product()
    {
        foreach (var path in SourceTree.SourceProjects().Where(IsStandIn))
            Assert.DoesNotContain(References(path), r => r.StartsWith("IamCompliance.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_pipeline_map_names_every_project()
    {
        var map = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "src", "README.md"));
        foreach (var project in ProjectNames())
            Assert.Contains($"`{project}`", map, StringComparison.Ordinal);
    }

    private static IEnumerable<string> ProjectNames() =>
        SourceTree.SourceProjects().Where(p => !IsStandIn(p)).Select(p => Path.GetFileNameWithoutExtension(p)!);

    private static bool IsStandIn(string path) =>
        path.Contains($"{Path.DirectorySeparatorChar}StandIns{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static IEnumerable<string> References(string project) =>
        Elements(project, "ProjectReference").Select(include => Path.GetFileNameWithoutExtension(include.Replace('\\', '/')));

    private static IEnumerable<string> Elements(string project, string name) =>
        XDocument.Load(project).Descendants(name).Select(e => (string?)e.Attribute("Include") ?? "");
}
