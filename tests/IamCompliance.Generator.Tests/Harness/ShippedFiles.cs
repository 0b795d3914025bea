using System.Reflection;

namespace IamCompliance.Generator.Tests.Harness;

/// <summary>The controls and programs of this repository, as a user's project gets them.</summary>
internal static class ShippedFiles
{
    private static readonly string Root = typeof(ShippedFiles)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot")
        .Value!;

    /// <summary>Gets all files, by path.</summary>
    public static IReadOnlyList<DefinitionText> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Root, "controls"), "*.*", SearchOption.AllDirectories)
            .Where(p => Path.GetExtension(p) is ".yaml" or ".json")
            .Order(StringComparer.Ordinal)
            .Select(p => DefinitionText.Shipped(Path.GetRelativePath(Root, p).Replace('\\', '/'), File.ReadAllText(p))),
    ];

    /// <summary>Gets one of the files.</summary>
    public static DefinitionText Get(string path) => All.Single(f => f.LogicalPath == path);
}
