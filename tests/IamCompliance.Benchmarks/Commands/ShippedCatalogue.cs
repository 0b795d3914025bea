using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Benchmarks.Commands;

/// <summary>Links the shipped controls and programs.</summary>
internal static class ShippedCatalogue
{
    public static IReadOnlyList<SourceText> Read()
    {
        var root = AppContext.BaseDirectory;
        return
        [
            .. Directory
                .EnumerateFiles(Path.Combine(root, "controls"), "*.*", SearchOption.AllDirectories)
                .Where(f => Path.GetExtension(f) is ".yaml" or ".json")
                .Select(p => new SourceText(Path.GetRelativePath(root, p).Replace('\\', '/'), File.ReadAllText(p))),
        ];
    }

    public static LinkedCatalogue Link()
    {
        var link = CatalogueCompiler.Compile(Read(), KnownResourceTypes.Catalog);
        return link.HasErrors ? throw new InvalidOperationException(link.Diagnostics[0].ToString()) : link.Catalogue;
    }
}
