using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Packs;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>Holds the pack that lies beside the tool to the files it was made of.</summary>
public sealed class ShippedPackTests
{
    [Fact]
    public void The_pack_beside_the_tool_is_what_packing_the_controls_gives()
    {
        var root = RepositoryFiles.PathOf("controls");
        var files = Directory
            .EnumerateFiles(root, "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".yaml" or ".json")
            .Select(f =>
                SourceDecoder.Decode(
                    "controls/" + Path.GetRelativePath(root, f).Replace('\\', '/'),
                    File.ReadAllBytes(f),
                    new DiagnosticSink()
                )!
            )
            .ToList();

        var (content, problems) = PackWriter.Write(files, KnownResourceTypes.Catalog);

        Assert.Empty(problems);
        Assert.True(
            content!.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(Iamc.Tool)!, "controls.pack"))),
            "The pack is older than the controls: build the tool."
        );
    }
}
