using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests;

/// <summary>The controls under <c>controls/</c>, linked once.</summary>
internal static class ShippedControls
{
    public static LinkedCatalogue Catalogue { get; } = Link();

    private static LinkedCatalogue Link()
    {
        var root = Repository.PathOf("controls");
        var files = Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".yaml" or ".json")
            .Select(f => SourceDecoder.Decode("controls/" + Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllBytes(f), new DiagnosticSink()))
            .OfType<SourceText>();
        return CatalogueCompiler.Compile([.. files], KnownResourceTypes.Catalog).Catalogue;
    }
}
