using IamCompliance.Definitions.Events;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Generator.Reading;

/// <summary>Holds what a definition file means: equal before and after an edit of comments or layout.</summary>
internal sealed class CanonicalFile : IEquatable<CanonicalFile>
{
    private CanonicalFile(SourceTree tree, string? text, FileOrigin origin)
    {
        Tree = tree;
        Text = text;
        Origin = origin;
    }

    /// <summary>Gets the tree; of its positions nothing may be emitted, for they are not compared.</summary>
    public SourceTree Tree { get; }

    /// <summary>Gets the canonical text; null when the file cannot be read.</summary>
    public string? Text { get; }

    /// <summary>Gets where the file lies and who wrote it.</summary>
    public FileOrigin Origin { get; }

    /// <summary>Gets the logical path.</summary>
    public string Path => Tree.Source.Path;

    /// <summary>Takes what a file means. What is wrong with it is reported elsewhere, with positions; here it is left out.</summary>
    public static CanonicalFile Of(ParsedFile file)
    {
        var tree = file.Tree;
        var text = tree.Root is null || tree.Problems.Any(p => p.IsError) ? null
            : tree.Path.Kind == FileKind.Events ? JsonText.Write(tree.Root)
            : CanonicalYaml.Write(tree.Root);
        return new CanonicalFile(tree, text, file.Origin);
    }

    /// <inheritdoc />
    public bool Equals(CanonicalFile? other) => other is not null && Path == other.Path && Text == other.Text && Origin == other.Origin;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CanonicalFile);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + (Text?.GetHashCode() ?? 0));
}
