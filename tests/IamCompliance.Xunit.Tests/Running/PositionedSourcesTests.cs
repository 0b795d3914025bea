using IamCompliance.Definitions.Text;
using IamCompliance.Xunit.Running;

namespace IamCompliance.Xunit.Tests.Running;

public sealed class PositionedSourcesTests : IDisposable
{
    private const string Compiled = "programs:\n- acme-1\n";

    private readonly string folder = Directory.CreateTempSubdirectory("iamcompliance-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_profile_that_still_means_the_same_brings_its_own_lines()
    {
        const string written = "# Ours.\n\nprograms: [acme-1]\n";
        Assert.Equal(written, Read("iamcompliance.yaml", Canonical(written), written));
    }

    [Fact]
    public void A_profile_that_was_changed_since_it_was_compiled_does_not_count() =>
        Assert.Equal(Compiled, Read("iamcompliance.yaml", Compiled, "programs: [acme-2]\n"));

    [Fact]
    public void A_profile_that_is_gone_does_not_count() => Assert.Equal(Compiled, Read("iamcompliance.yaml", Compiled, null));

    [Fact]
    public void Shipped_definitions_are_never_looked_for() =>
        Assert.Equal("program: a\n", Read("controls/programs/acme/1.yaml", "program: a\n", "program:   a\n"));

    private static string Canonical(string text) =>
        Definitions.Yaml.CanonicalYaml.Write(
            Definitions.Yaml.YamlReader.Read(new SourceText("x", text), new Definitions.Diagnostics.DiagnosticSink())!
        );

    private string Read(string path, string compiled, string? onDisk)
    {
        if (onDisk is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), onDisk);
        }

        return Assert.Single(PositionedSources.Of([new SourceText(path, compiled)], folder)).Content;
    }
}
