using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Events;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Text;

/// <summary>Holds one file as a tree. It follows from the text alone, so files can be read side by side, and once for whoever
/// asks.</summary>
public sealed class SourceTree : IEquatable<SourceTree>
{
    private SourceTree(SourceText source, DefinitionPath path, YamlNode? root, IReadOnlyList<Diagnostic> problems, bool isProven = false)
    {
        IsProven = isProven;
        Source = source;
        Path = path;
        Root = root;
        Problems = problems;
    }

    /// <summary>Gets the file as it was handed in.</summary>
    public SourceText Source { get; }

    /// <summary>Gets what the file defines.</summary>
    public DefinitionPath Path { get; }

    /// <summary>Gets the tree; null when the file could not be read to its end, and for files that are not definitions.</summary>
    public YamlNode? Root { get; }

    /// <summary>Gets what is wrong with the file as YAML or JSON.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; }

    /// <summary>Gets whether the file was linked without a problem before, its cases beside it: these need not be shown again.</summary>
    public bool IsProven { get; }

    /// <summary>Reads a file in the language of its kind.</summary>
    public static SourceTree Read(SourceText source) => Read(source, isProven: false);

    private static SourceTree Read(SourceText source, bool isProven)
    {
        var sink = new DiagnosticSink();
        var path = DefinitionPath.Parse(source.Path);
        var root = path.Kind switch
        {
            FileKind.Unrecognised or FileKind.Other => null,
            FileKind.Events => EventJsonReader.Read(source, sink),
            _ => YamlReader.Read(source, sink),
        };
        return new SourceTree(source, path, root, sink.Items, isProven);
    }

    /// <summary>Reads many files, on as many cores as there are.</summary>
    public static IReadOnlyList<SourceTree> ReadAll(IReadOnlyList<SourceText> sources) => ReadAll(sources, areProven: false);

    /// <summary>Reads many files, on as many cores as there are.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="areProven">Whether all of them were linked without a problem before.</param>
    internal static IReadOnlyList<SourceTree> ReadAll(IReadOnlyList<SourceText> sources, bool areProven)
    {
        var trees = new SourceTree[sources.Count];
        Parallel.For(0, trees.Length, i => trees[i] = Read(sources[i], areProven));
        return trees;
    }

    /// <summary>Takes a tree that was read and linked without a problem before.</summary>
    internal static SourceTree Proven(SourceText source, YamlNode? root) =>
        new(source, DefinitionPath.Parse(source.Path), root, [], isProven: true);

    /// <summary>Hands the problems on and gives the tree.</summary>
    internal YamlNode? Open(DiagnosticSink sink)
    {
        foreach (var problem in Problems)
            sink.Add(problem);
        return Root;
    }

    /// <inheritdoc />
    public bool Equals(SourceTree? other) => other is not null && Source == other.Source;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SourceTree);

    /// <inheritdoc />
    public override int GetHashCode() => Source.GetHashCode();
}
