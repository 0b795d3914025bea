using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Cli.Loading;

/// <summary>Reads the definition files of a project, and takes the shipped ones from the pack beside the tool.</summary>
/// <param name="Texts">The files by logical path.</param>
/// <param name="Diagnostics">Files that are not text.</param>
internal sealed record DefinitionFiles(IReadOnlyDictionary<string, SourceText> Texts, IReadOnlyList<Diagnostic> Diagnostics)
{
    private static readonly string[] ProjectFiles = [WorkspaceLoader.ProfileName, "waivers.yaml", "attestations.yaml"];

    /// <summary>Reads the shipped definitions and, where a project is named, its own.</summary>
    /// <param name="projectDirectory">The folder of the project; null when there is none.</param>
    /// <param name="withCases">Whether the cases of shipped controls are wanted. They were run when the tool was made, so whoever only
    /// judges leaves them where they are.</param>
    public static DefinitionFiles Read(string? projectDirectory, bool withCases)
    {
        var sink = new DiagnosticSink();
        var texts = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        var reader = new DefinitionReader(sink);
        AddShipped(ShippedDefinitions.Pack.Judged, texts);
        if (withCases)
            AddShipped(ShippedDefinitions.Pack.Cases, texts);
        if (projectDirectory is null)
            return new DefinitionFiles(texts, sink.Ordered());

        foreach (var name in ProjectFiles)
        {
            var path = Path.Combine(projectDirectory, name);
            if (File.Exists(path))
                AddFile(reader, path, name, texts);
        }

        AddLayers(projectDirectory, texts, reader);
        var folder = new DefinitionFolder(projectDirectory, sink);
        Add(folder, reader, Path.Combine(projectDirectory, "decisions"), "decisions/", texts);

        // The project's own controls keep their place on disk in messages: ./controls/….
        Add(folder, reader, Path.Combine(projectDirectory, "controls"), "./controls/", texts);
        RemoveCopies(texts);
        return new DefinitionFiles(texts, sink.Ordered());
    }

    // Who works beside the shipped controls, as this repository does, has them twice and means them once.
    private static void RemoveCopies(SortedDictionary<string, SourceText> texts)
    {
        foreach (var (path, text) in texts.Where(t => t.Key.StartsWith("./", StringComparison.Ordinal)).ToList())
        {
            if (ShippedDefinitions.Find(path[2..])?.Source.Content == text.Content)
                texts.Remove(path);
        }
    }

    private static void AddShipped(IReadOnlyList<SourceTree> trees, SortedDictionary<string, SourceText> texts)
    {
        foreach (var tree in trees)
            texts.Add(tree.Source.Path, tree.Source);
    }

    // What is not there, or leads back, the linker reports.
    private static void AddLayers(string projectDirectory, SortedDictionary<string, SourceText> texts, DefinitionReader reader)
    {
        for (
            var layer = WorkspaceLoader.ProfileName;
            texts.TryGetValue(layer, out var text) && LayerPath.FindExtended(text) is { } next && !texts.ContainsKey(next);
            layer = next
        )
        {
            var path = Path.Combine(projectDirectory, next);
            if (File.Exists(path))
                AddFile(reader, path, next, texts);
        }
    }

    private static void Add(
        DefinitionFolder folder,
        DefinitionReader reader,
        string directory,
        string prefix,
        SortedDictionary<string, SourceText> texts
    )
    {
        foreach (var (path, logicalPath) in folder.Find(directory, prefix))
            AddFile(reader, path, logicalPath, texts);
    }

    private static void AddFile(DefinitionReader reader, string path, string logicalPath, SortedDictionary<string, SourceText> texts)
    {
        if (reader.Read(path, logicalPath) is { } text)
            texts[logicalPath] = text;
    }
}
