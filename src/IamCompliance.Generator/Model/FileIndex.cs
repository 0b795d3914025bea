using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;
using IamCompliance.Generator.Reading;

namespace IamCompliance.Generator.Model;

/// <summary>Finds definition files by logical path.</summary>
internal sealed class FileIndex
{
    private readonly Dictionary<string, CanonicalFile> files;

    /// <summary>Takes the files that could be read; of two with one path, the project's own counts.</summary>
    public FileIndex(IEnumerable<CanonicalFile> all) =>
        files = all.Where(f => f.IsReadable)
            .GroupBy(f => f.Path, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(f => f.Origin, FileOrigin.OwnFirst).First(), StringComparer.Ordinal);

    /// <summary>Gets the files as the linker takes them, by path.</summary>
    public IReadOnlyList<SourceTree> Trees => [.. files.Values.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => f.Tree)];

    /// <summary>Decides whether there is such a file.</summary>
    public bool Contains(string path) => files.ContainsKey(path);

    /// <summary>Gets the tree of a file.</summary>
    public YamlNode? GetRoot(string path) => files[path].Tree.Root;

    /// <summary>Gets the canonical text of a file.</summary>
    public string GetText(string path) => files[path].Text!;

    /// <summary>Gets the path that goes into the assembly.</summary>
    public string GetMappedPath(string path) => files[path].Origin.MappedPath;

    /// <summary>Decides whether the project itself wrote the file.</summary>
    public bool IsOwn(string path) => files.TryGetValue(path, out var file) && file.Origin.IsOwn;
}
