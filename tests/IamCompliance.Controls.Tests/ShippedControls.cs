using System.Reflection;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Controls.Tests;

/// <summary>Reads and compiles what lies under <c>controls/</c>, once for all tests.</summary>
internal static class ShippedControls
{
    public static string Root { get; } =
        Path.Combine(
            typeof(ShippedControls).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!,
            "controls"
        );

    public static IReadOnlyList<SourceText> Files { get; } =
    [
        .. Directory
            .EnumerateFiles(Root, "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".yaml" or ".json")
            .Select(file => new SourceText(
                "controls/" + Path.GetRelativePath(Root, file).Replace('\\', '/'),
                System.IO.File.ReadAllText(file)
            ))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    public static LinkResult Result { get; } = CatalogueCompiler.Compile(Files, KnownResourceTypes.Catalog);

    /// <summary>Gets the catalogue of whoever asks for every control by name.</summary>
    public static LinkedCatalogue Catalogue { get; } = Result.Catalogue with { Selected = Result.Catalogue.Askable, OnRequest = [] };

    public static SourceText File(string path) => Files.Single(f => f.Path == path);
}
