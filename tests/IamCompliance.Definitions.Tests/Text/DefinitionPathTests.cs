using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Text;

public sealed class DefinitionPathTests
{
    [Theory]
    [InlineData("controls/resilience/a-b/control.yaml", FileKind.Control, "resilience", "a-b", false)]
    [InlineData("my/project/controls/resilience/a-b/cases.yaml", FileKind.Cases, "resilience", "a-b", true)]
    [InlineData("/controls/resilience/a-b/control.yaml", FileKind.Control, "resilience", "a-b", false)]
    [InlineData("controls/programs/pci-dss/4.0.yaml", FileKind.Program, "pci-dss", "4.0", false)]
    [InlineData("controls/x/controls/programs/pci-dss/4.0.yaml", FileKind.Program, "pci-dss", "4.0", true)]
    [InlineData("controls/events/vpc-changes.json", FileKind.Events, "", "vpc-changes", false)]
    [InlineData("controls/resilience/a-b/notes.json", FileKind.Other, "", "", false)]
    [InlineData("iamcompliance.yaml", FileKind.Profile, "", "", true)]
    [InlineData("a/waivers.yaml", FileKind.Waivers, "", "", true)]
    [InlineData("controls/resilience/a-b.yaml", FileKind.Unrecognised, "", "", false)]
    [InlineData("controls/resilience/a-b/case.yml", FileKind.Unrecognised, "", "", false)]
    [InlineData("controls/README.md", FileKind.Other, "", "", false)]
    [InlineData("notes.yaml", FileKind.Other, "", "", true)]
    public void The_path_says_what_a_file_defines(string path, FileKind kind, string folder, string name, bool isOwn) =>
        Assert.Equal(new DefinitionPath(kind, folder, name, isOwn), DefinitionPath.Parse(path));
}
