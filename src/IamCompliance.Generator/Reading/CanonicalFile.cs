using IamCompliance.Definitions.Events;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Generator.Reading;

/// <summary>Holds what a definition file means: equal before and after an edit of comments or layout.</summary>
internal sealed class CanonicalFile : IEquatable<CanonicalFile>
{
    private readonly Lazy<string?> text;

    private CanonicalFile(SourceTree tree, Func<string?> write, FileOrigin origin)
    {
        Tree = tree;
        Origin = origin;
        IsReadable = tree.Root is not null && !tree.Problems.Any(p => p.IsError);
        text = new Lazy<string?>(() => IsReadable ? write() : null);
    }

    /// <summary>Gets the tree; of its positions nothing may be emitted, for they are not compared.</summary>
    public SourceTree Tree { get; }

    /// <summary>Gets the canonical text; null when the file cannot be read.</summary>
    public string? Text => text.Value;

    /// <summary>Gets whether the file can be read, without writing its canonical text: of shipped files few are ever emitted.</summary>
    public bool IsReadable { get; }

    /// <summary>Gets where the file lies and who wrote it.</summary>
    public FileOrigin Origin { get; }

    /// <summary>Gets the logical path.</summary>
    public string Path => Tree.Source.Path;

    /// <summary>Takes what a file means. What is wrong with it is reported elsewhere, with positions; here it is left out.</summary>
    public static CanonicalFile Of(ParsedFile file)
    {
        var tree = file.Tree;
        return new CanonicalFile(
            tree,
            () => tree.Path.Kind == FileKind.Events ? EventJson.Write(tree.Root!) : CanonicalYaml.Write(tree.Root!),
            file.Origin
        );
    }

    /// <inheritdoc />
    public bool Equals(CanonicalFile? other) =>
        other is not null && Path == other.Path && Origin == other.Origin && (Tree.Equals(other.Tree) || Text == other.Text);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CanonicalFile);

    /// <inheritdoc />
    public override int GetHashCode() => Path.GetHashCode();
}
