using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Foundations.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IamCompliance.Definitions.Yaml;

/// <summary>Turns the parser's events into a tree. Reports what YAML allows and definitions do not.</summary>
internal sealed class YamlTreeReader(string path, string text, LineMap lines, DiagnosticSink sink)
{
    private readonly Parser parser = new(new StringReader(text));
    private readonly Stack<(int Offset, bool IsFlow, bool IsList)> open = new();
    private int aliases;

    public string Path => path;

    public string Text => text;

    /// <summary>Gets the lists and maps that were begun and not ended, innermost first; what a syntax error lies in.</summary>
    public IEnumerable<(int Offset, bool IsFlow, bool IsList)> Open => open;

    /// <summary>Gets where the last event that was understood ended.</summary>
    public int LastOffset { get; private set; }

    public YamlNode? ReadDocument()
    {
        Next();
        if (Next() is StreamEnd)
        {
            sink.Report(ReadingDiagnostics.EmptyFile, SourceSpan.StartOf(path), "Write the definition, or delete the file.");
            return null;
        }

        var before = sink.ErrorCount;
        Next();
        if (ReadNode() is not { } root)
            return null;
        Next();
        if (Next() is DocumentStart second)
        {
            sink.Report(
                ReadingDiagnostics.SeveralDocuments,
                Span(second.Start.Index, second.Start.Index + 3),
                "Move it to a file of its own."
            );
            return null;
        }

        return sink.ErrorCount == before ? root : null;
    }

    public SourceSpan Span(long start, long end) => new(path, lines.PositionOf(start), lines.PositionOf(end));

    private ParsingEvent Next()
    {
        parser.MoveNext();
        var current = parser.Current!;
        LastOffset = (int)Math.Min(current.End.Index, text.Length);
        return current;
    }

    // Reads the node that begins at the current event, up to and including its last event. Null: give up on the file.
    private YamlNode? ReadNode()
    {
        var current = parser.Current!;
        if (current is NodeEvent node)
            CheckAnchorAndTag(node);
        switch (current)
        {
            case AnchorAlias alias:
                var span = Span(alias.Start.Index, alias.End.Index);
                ReportAlias(span, $"*{alias.Value.Value}");
                return new YamlScalar(string.Empty, true, span);
            case Scalar scalar:
                return ReadScalar(scalar);
            case SequenceStart start:
                return Nested(start, start.Style == SequenceStyle.Flow, isList: true, () => ReadSequence(start));
            case MappingStart start:
                return Nested(start, start.Style == MappingStyle.Flow, isList: false, () => ReadMapping(start));
            default:
                throw new InvalidOperationException();
        }
    }

    private YamlNode? Nested(ParsingEvent start, bool isFlow, bool isList, Func<YamlNode?> read)
    {
        if (open.Count == YamlLimits.Depth)
        {
            sink.Report(
                ReadingDiagnostics.TooDeep,
                Span(start.Start.Index, start.Start.Index + 1),
                "Flatten the definition.",
                YamlLimits.Depth
            );
            return null;
        }

        open.Push(((int)start.Start.Index, isFlow, isList));
        var result = read();
        open.Pop();
        return result;
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var end = (int)Math.Min(scalar.End.Index, text.Length);
        while (end > scalar.Start.Index && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Span(scalar.Start.Index, end));
    }

    private YamlSequence? ReadSequence(SequenceStart start)
    {
        var items = new List<YamlNode>();
        while (Next() is not SequenceEnd)
        {
            if (ReadNode() is not { } item)
                return null;
            items.Add(item);
        }

        return new YamlSequence(items, CollectionSpan(start, ']', items.Count == 0 ? null : items[items.Count - 1]));
    }

    private YamlMapping? ReadMapping(MappingStart start)
    {
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            var key = ReadNode();
            if (key is null)
                return null;
            Next();
            if (ReadNode() is not { } value)
                return null;
            if (CheckKey(key, keys) is { } name)
                entries.Add(new YamlEntry(name, value));
        }

        return new YamlMapping(entries, CollectionSpan(start, '}', entries.Count == 0 ? null : entries[entries.Count - 1].Value));
    }

    private YamlScalar? CheckKey(YamlNode key, HashSet<string> keys)
    {
        if (key is not YamlScalar scalar)
            sink.Report(ReadingDiagnostics.InvalidKey, key.Span, null, key.Describe());
        else if (scalar.Value.Length is 0 or > YamlLimits.KeyCharacters)
            sink.Report(
                ReadingDiagnostics.InvalidKey,
                key.Span,
                null,
                scalar.Value.Length == 0 ? "empty" : $"one of {scalar.Value.Length} characters"
            );
        else if (scalar.IsPlain && scalar.Value == "<<")
            sink.Report(ReadingDiagnostics.MergeKeyNotAllowed, key.Span, "Write the entries out.");
        else if (!keys.Add(scalar.Value))
            sink.Report(ReadingDiagnostics.DuplicateKey, key.Span, "Keep one of them.", scalar.Value);
        else
            return scalar;
        return null;
    }

    private void CheckAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            ReportAlias(Span(node.Start.Index, node.Start.Index + node.Anchor.Value.Length + 1), $"&{node.Anchor.Value}");
        if (node.Tag.IsEmpty)
            return;
        var (start, end) = ((int)node.Start.Index, (int)node.Start.Index);
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        sink.Report(
            ReadingDiagnostics.TagNotAllowed,
            Span(start, end),
            "Remove the tag; quotes make text of a number.",
            text.Substring(start, end - start)
        );
    }

    private void ReportAlias(SourceSpan span, string written)
    {
        if (++aliases <= YamlLimits.ReportedAliases)
            sink.Report(ReadingDiagnostics.AliasNotAllowed, span, "Write the value out.", written);
    }

    // The parser ends a flow collection before its bracket, and a block one at the next token, lines below.
    private SourceSpan CollectionSpan(ParsingEvent start, char bracket, YamlNode? last)
    {
        if (LastOffset < text.Length && text[LastOffset] == bracket && open.Peek().IsFlow)
            return Span(start.Start.Index, LastOffset + 1);
        return Span(start.Start.Index, last?.Span.End.Offset ?? LastOffset);
    }
}
