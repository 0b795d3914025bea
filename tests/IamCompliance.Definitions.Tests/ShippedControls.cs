using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests;

/// <summary>The controls under <c>controls/</c>, linked once.</summary>
internal static class ShippedControls
{
    public static IReadOnlyList<SourceText> Files { get; } = Read();

    public static LinkedCatalogue Catalogue { get; } = CatalogueCompiler.Compile(Files, KnownResourceTypes.Catalog).Catalogue;

    private static List<SourceText> Read()
    {
        var root = Repository.PathOf("controls");
        return
        [
            .. Directory
                .EnumerateFiles(root, "*.*", SearchOption.AllDirectories)
                .Where(f => Path.GetExtension(f) is ".yaml" or ".json")
                .Select(f =>
                    SourceDecoder.Decode(
                        "controls/" + Path.GetRelativePath(root, f).Replace('\\', '/'),
                        File.ReadAllBytes(f),
                        new DiagnosticSink()
                    )
                )
                .OfType<SourceText>(),
        ];
    }
}
