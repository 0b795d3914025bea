using IamCompliance.Definitions.Packs;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Cli.Loading;

/// <summary>Gives the shipped definitions, which were parsed and linked when the tool was built.</summary>
internal static class ShippedDefinitions
{
    private const string FileName = "controls.pack";

    private static readonly Lazy<DefinitionPack> Opened = new(() =>
        DefinitionPack.Open(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, FileName)))
    );
    private static readonly Lazy<Dictionary<string, SourceTree>> Judged = new(() => ByPath(Pack.Judged));
    private static readonly Lazy<Dictionary<string, SourceTree>> Cases = new(() => ByPath(Pack.Cases));

    /// <summary>Gets the pack.</summary>
    public static DefinitionPack Pack => Opened.Value;

    /// <summary>Finds a shipped file; null when none has this path. Cases are only opened for the sake of a control that is
    /// shipped.</summary>
    public static SourceTree? Find(string path)
    {
        if (DefinitionPath.Parse(path).Kind != FileKind.Cases)
            return Judged.Value.GetValueOrDefault(path);
        var control = string.Concat(path.AsSpan(0, path.LastIndexOf('/') + 1), "control.yaml");
        return Judged.Value.ContainsKey(control) ? Cases.Value.GetValueOrDefault(path) : null;
    }

    /// <summary>Gives the trees of some files: of shipped ones as they were packed, of others as they are written.</summary>
    public static IReadOnlyList<SourceTree> Read(IEnumerable<SourceText> files)
    {
        var trees = new List<SourceTree>();
        var others = new List<SourceText>();
        foreach (var file in files)
        {
            if (Find(file.Path) is { } tree && ReferenceEquals(tree.Source, file))
                trees.Add(tree);
            else
                others.Add(file);
        }

        return [.. trees, .. SourceTree.ReadAll(others)];
    }

    private static Dictionary<string, SourceTree> ByPath(IEnumerable<SourceTree> trees) =>
        trees.ToDictionary(t => t.Source.Path, StringComparer.Ordinal);
}
