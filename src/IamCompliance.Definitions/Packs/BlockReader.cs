using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;
using IamCompliance.Foundations.Text;

namespace IamCompliance.Definitions.Packs;

/// <summary>Reads the files of one block.</summary>
internal sealed class BlockReader
{
    private readonly PackInput input;
    private readonly string[] texts;
    private string path = string.Empty;
    private TextPosition last;

    private BlockReader(PackInput input)
    {
        this.input = input;
        texts = new string[input.Number()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = input.Text();
    }

    public static IReadOnlyList<SourceTree> Read(PackInput input)
    {
        var reader = new BlockReader(input);
        var trees = new SourceTree[input.Number()];
        for (var i = 0; i < trees.Length; i++)
            trees[i] = reader.File();
        return trees;
    }

    private SourceTree File()
    {
        path = input.Text();
        var content = input.Text();
        last = default;
        return SourceTree.Proven(new SourceText(path, content), Node());
    }

    private YamlNode? Node()
    {
        switch (input.Number())
        {
            case PackFormat.NullNode:
                return null;
            case PackFormat.PlainScalar:
                return Scalar(isPlain: true);
            case PackFormat.QuotedScalar:
                return Scalar(isPlain: false);
            case PackFormat.Sequence:
                return Sequence();
            case PackFormat.Mapping:
                return Mapping();
            default:
                throw new FormatException("A pack holds a node of no known kind.");
        }
    }

    private YamlScalar Scalar(bool isPlain)
    {
        var span = Span();
        return new YamlScalar(texts[input.Number()], isPlain, span);
    }

    private YamlSequence Sequence()
    {
        var span = Span();
        var items = new YamlNode[input.Number()];
        for (var i = 0; i < items.Length; i++)
            items[i] = Node()!;
        return new YamlSequence(items, span);
    }

    private YamlMapping Mapping()
    {
        var span = Span();
        var entries = new YamlEntry[input.Number()];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new YamlEntry((YamlScalar)Node()!, Node()!);
        return new YamlMapping(entries, span);
    }

    private SourceSpan Span()
    {
        var start = Position(last);
        last = start;
        return new SourceSpan(path, start, Position(start));
    }

    private TextPosition Position(TextPosition before)
    {
        var offset = before.Offset + input.Difference();
        var line = before.Line + input.Difference();
        return new TextPosition(line, input.Number(), offset);
    }
}
