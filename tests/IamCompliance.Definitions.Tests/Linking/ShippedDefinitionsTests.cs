using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Linking;

public sealed class ShippedDefinitionsTests
{
    [Fact]
    public void Everything_under_controls_compiles_without_a_problem()
    {
        var sink = new DiagnosticSink();
        var root = Repository.PathOf("controls");
        var files = Directory
            .EnumerateFiles(root, "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".yaml" or ".json")
            .Select(f => SourceDecoder.Decode("controls/" + Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllBytes(f), sink))
            .OfType<SourceText>()
            .ToList();

        var result = CatalogueCompiler.Compile(files, KnownResourceTypes.Catalog);

        Assert.Empty(sink.Items);
        Assert.True(result.Diagnostics.Count == 0, string.Join("\n", result.Diagnostics));
        Assert.NotEmpty(result.Catalogue.Selected);
    }
}
