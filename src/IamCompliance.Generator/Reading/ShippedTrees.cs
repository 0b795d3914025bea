using IamCompliance.Definitions.Packs;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Generator.Reading;

/// <summary>Gives the trees of shipped definitions, which were parsed and linked when the generator was built.</summary>
internal static class ShippedTrees
{
    private const string Resource = "controls.pack";

    private static readonly Lazy<DefinitionPack> Pack = new(Open);
    private static readonly Lazy<Dictionary<string, SourceTree>> Judged = new(() => ByPath(Pack.Value.Judged));
    private static readonly Lazy<Dictionary<string, SourceTree>> Cases = new(() => ByPath(Pack.Value.Cases));

    /// <summary>Finds the tree of a file; null when none was shipped with this path and, character for character, this text.</summary>
    public static SourceTree? Find(SourceText source)
    {
        var trees = DefinitionPath.Parse(source.Path).Kind == FileKind.Cases ? Cases : Judged;
        return trees.Value.TryGetValue(source.Path, out var tree) && tree.Source == source ? tree : null;
    }

    /// <summary>Leaves out the cases of controls that are themselves as they were shipped: they were run before.</summary>
    public static IReadOnlyList<SourceTree> WithoutCases(IReadOnlyList<SourceTree> trees)
    {
        var controls = new HashSet<string>(
            trees.Where(t => t.IsProven && t.Path.Kind == FileKind.Control).Select(FolderOf),
            StringComparer.Ordinal
        );
        return [.. trees.Where(t => !t.IsProven || t.Path.Kind != FileKind.Cases || !controls.Contains(FolderOf(t)))];
    }

    private static string FolderOf(SourceTree tree) => tree.Source.Path.Substring(0, tree.Source.Path.LastIndexOf('/') + 1);

    private static Dictionary<string, SourceTree> ByPath(IEnumerable<SourceTree> trees) =>
        trees.ToDictionary(t => t.Source.Path, StringComparer.Ordinal);

    private static DefinitionPack Open()
    {
        using var resource = typeof(ShippedTrees).Assembly.GetManifestResourceStream(Resource)!;
        var content = new byte[resource.Length];
        for (var read = 0; read < content.Length; )
            read += resource.Read(content, read, content.Length - read);
        return DefinitionPack.Open(content);
    }
}
