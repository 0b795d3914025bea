using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Yaml;

/// <summary>Reads the values of a map of a known shape. Reports unknown, missing and misshapen ones once, and goes on with stand-in
/// values.</summary>
internal sealed class MappingReader
{
    private readonly MappingShape shape;
    private readonly DiagnosticSink sink;

    private MappingReader(YamlMapping mapping, MappingShape shape, DiagnosticSink sink)
    {
        Mapping = mapping;
        this.shape = shape;
        this.sink = sink;
    }

    public YamlMapping Mapping { get; }

    public SourceSpan Span => Mapping.Span;

    /// <summary>Opens a map; reports and returns nothing when the node is none.</summary>
    public static MappingReader? Open(YamlNode node, MappingShape shape, DiagnosticSink sink)
    {
        if (node is not YamlMapping mapping)
        {
            sink.Report(
                ReadingDiagnostics.WrongShape,
                node.Span,
                $"Keys of {shape.Name}: {string.Join(", ", shape.Keys)}.",
                Capitalise(shape.Name),
                "a map",
                node.Describe()
            );
            return null;
        }

        foreach (var entry in mapping.Entries.Where(e => !shape.Has(e.Key.Value)))
            sink.Report(
                ReadingDiagnostics.UnknownKey,
                entry.Key.Span,
                HelpFor(entry, shape, mapping),
                YamlNodeDescription.Shorten(entry.Key.Value),
                shape.Name
            );
        foreach (var key in shape.Required.Where(k => mapping.Find(k) is null))
            sink.Report(ReadingDiagnostics.MissingKey, HeadOf(mapping), null, key, shape.Name);
        return new MappingReader(mapping, shape, sink);
    }

    /// <summary>Gets the characters that stand for the whole map in a message: all of it on one line, else its first key.</summary>
    public static SourceSpan HeadOf(YamlMapping mapping) =>
        mapping.Span.Start.Line == mapping.Span.End.Line || mapping.Entries.Count == 0 ? mapping.Span : mapping.Entries[0].Key.Span;

    public YamlNode? Find(string key) => Mapping.Find(key);

    /// <summary>Reads a required text; a stand-in when it is missing, which was reported on opening.</summary>
    public string Text(string key) => OptionalText(key) ?? string.Empty;

    /// <summary>Reads a required text that may still be left to fill in.</summary>
    public string DraftText(string key) => Find(key) is { } node ? TextOf(node, $"`{key}`", mayBeToDo: true) ?? string.Empty : string.Empty;

    public string? OptionalText(string key) => Find(key) is { } node ? TextOf(node, $"`{key}`") : null;

    /// <summary>Gets the scalar of a key; nothing when it is missing or no text, which was reported.</summary>
    public YamlScalar? Scalar(string key) => Find(key) is { } node && TextOf(node, $"`{key}`") is not null ? (YamlScalar)node : null;

    public IReadOnlyList<YamlNode> List(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequence list:
                return list.Items;
            case var other:
                sink.Report(ReadingDiagnostics.WrongShape, other.Span, null, $"`{key}`", "a list", other.Describe());
                return [];
        }
    }

    public IReadOnlyList<YamlScalar> TextList(string key) =>
        [.. List(key).Where(item => TextOf(item, $"An item of `{key}`") is not null).Cast<YamlScalar>()];

    public IReadOnlyList<YamlEntry> Map(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlMapping map:
                return map.Entries;
            case var other:
                sink.Report(ReadingDiagnostics.WrongShape, other.Span, null, $"`{key}`", "a map", other.Describe());
                return [];
        }
    }

    /// <summary>Reads one word of a closed set; the first word of the set is the stand-in.</summary>
    public string Word(string key, string kind, IReadOnlyList<string> words)
    {
        if (Scalar(key) is not { } scalar)
            return words[0];
        if (words.Contains(scalar.Value))
            return scalar.Value;
        sink.Report(
            ReadingDiagnostics.UnknownWord,
            scalar.Span,
            DidYouMean.Help(scalar.Value, words),
            YamlNodeDescription.Shorten(scalar.Value),
            kind
        );
        return words[0];
    }

    private string? TextOf(YamlNode node, string what, bool mayBeToDo = false)
    {
        if (node is not YamlScalar scalar)
            sink.Report(ReadingDiagnostics.WrongShape, node.Span, null, what, "text", node.Describe());
        else if (string.IsNullOrWhiteSpace(scalar.Value) || scalar is { IsPlain: true, Value: "null" or "~" })
            sink.Report(ReadingDiagnostics.EmptyValue, scalar.Span, $"Give {shape.Name} its value, or remove the key.", what);
        else if (!mayBeToDo && ToDo.Is(scalar.Value))
            sink.Report(ReadingDiagnostics.LeftToFillIn, scalar.Span, "Write it, and take the TODO away.", what);
        else
            return scalar.Value;
        return null;
    }

    // In `{ a: one, two }` the comma ends the text, and `two` becomes a key with nothing to its right.
    private static string? HelpFor(YamlEntry entry, MappingShape shape, YamlMapping mapping) =>
        entry.Value is YamlScalar { IsPlain: true, Value: "" } && entry.Key.Value.Contains(" ") ? "Put text that holds a comma in quotes."
        : DidYouMean.Find(entry.Key.Value, shape.Keys) is { } near ? $"Did you mean `{near}`?"
        : DidYouMean.Help(entry.Key.Value, shape.Keys.Where(k => mapping.Find(k) is null));

    private static string Capitalise(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);
}
