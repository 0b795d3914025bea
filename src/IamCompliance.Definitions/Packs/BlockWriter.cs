using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;
using IamCompliance.Foundations.Text;

namespace IamCompliance.Definitions.Packs;

/// <summary>Writes the files of one block: each distinct text of a scalar once.</summary>
internal sealed class BlockWriter
{
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private readonly PackOutput files = new();
    private TextPosition last;

    public static byte[] Write(IReadOnlyList<SourceTree> trees)
    {
        var writer = new BlockWriter();
        foreach (var tree in trees)
            writer.File(tree);
        var output = new PackOutput();
        output.Number(writer.texts.Count);
        foreach (var text in writer.texts)
            output.Text(text);
        output.Number(trees.Count);
        output.Bytes(writer.files.ToArray());
        return output.ToArray();
    }

    private void File(SourceTree tree)
    {
        files.Text(tree.Source.Path);
        files.Text(tree.Source.Content);
        last = default;
        if (tree.Root is null)
            files.Number(PackFormat.NullNode);
        else
            Node(tree.Root);
    }

    private void Node(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                files.Number(scalar.IsPlain ? PackFormat.PlainScalar : PackFormat.QuotedScalar);
                Span(scalar.Span);
                files.Number(IndexOf(scalar.Value));
                break;
            case YamlSequence sequence:
                files.Number(PackFormat.Sequence);
                Span(sequence.Span);
                files.Number(sequence.Items.Count);
                foreach (var item in sequence.Items)
                    Node(item);
                break;
            case YamlMapping mapping:
                files.Number(PackFormat.Mapping);
                Span(mapping.Span);
                files.Number(mapping.Entries.Count);
                foreach (var entry in mapping.Entries)
                {
                    Node(entry.Key);
                    Node(entry.Value);
                }

                break;
        }
    }

    private void Span(SourceSpan span)
    {
        Position(span.Start, last);
        Position(span.End, span.Start);
        last = span.Start;
    }

    private void Position(TextPosition position, TextPosition before)
    {
        files.Difference(position.Offset - before.Offset);
        files.Difference(position.Line - before.Line);
        files.Number(position.Column);
    }

    private int IndexOf(string text)
    {
        if (!indices.TryGetValue(text, out var index))
        {
            indices.Add(text, index = texts.Count);
            texts.Add(text);
        }

        return index;
    }
}
