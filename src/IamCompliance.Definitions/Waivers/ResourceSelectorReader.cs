using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Waivers;

/// <summary>Reads <c>resources:</c> of a waiver, in the style of predicates: the keys of a map must all hold, <c>anyOf</c>, <c>allOf</c>,
/// <c>noneOf</c> and <c>not</c> join maps.</summary>
internal sealed class ResourceSelectorReader(DiagnosticSink sink)
{
    public static readonly MappingShape Shape = new(
        "a choice of resources",
        [],
        ["arn", "exactly", "tags", "allOf", "anyOf", "noneOf", "not"]
    );

    private const string Form =
        "Write `{ arn: pattern }`, `{ exactly: [id] }` or `{ tags: { key: value } }`, joined by `anyOf`, `allOf`, `noneOf` and `not`.";

    /// <summary>Reads a choice; nothing when all of it is wrong, which was reported.</summary>
    /// <param name="node">What is written.</param>
    /// <param name="key">The key it stands under, for messages.</param>
    public ResourceSelector? Read(YamlNode node, string key)
    {
        if (node is not YamlMapping)
        {
            sink.Report(ReadingDiagnostics.WrongShape, node.Span, Form, $"`{key}`", "a map", node.Describe());
            return null;
        }

        if (MappingReader.Open(node, Shape, sink) is not { } map)
            return null;
        if (map.Mapping.Entries.Count == 0)
            sink.Report(LinkingDiagnostics.EmptyPredicate, node.Span, Form, key);
        return All([.. map.Mapping.Entries.Select(ReadEntry).OfType<ResourceSelector>()]);
    }

    private ResourceSelector? ReadEntry(YamlEntry entry) =>
        entry.Key.Value switch
        {
            "arn" => Any([.. Texts(entry).Select(t => new PatternSelector(t))]),
            "exactly" => Texts(entry) is { Count: > 0 } ids ? new ExactSelector(ids) : null,
            "tags" => Tags(entry),
            "allOf" => All(Operands(entry)),
            "anyOf" => Any(Operands(entry)),
            "noneOf" => Any(Operands(entry)) is { } any ? new NotSelector(any) : null,
            "not" => Read(entry.Value, "not") is { } operand ? new NotSelector(operand) : null,
            _ => null,
        };

    private ResourceSelector? Tags(YamlEntry entry)
    {
        if (entry.Value is not YamlMapping { Entries.Count: > 0 } tags)
        {
            sink.Report(
                ReadingDiagnostics.WrongShape,
                entry.Value.Span,
                "Write `tags: { stage: dev }`.",
                "`tags`",
                "a map of keys to values",
                entry.Value.Describe()
            );
            return null;
        }

        return All([
            .. tags
                .Entries.Select(t => (Key: t.Key.Value, Values: Texts(t)))
                .Where(t => t.Values.Count > 0)
                .Select(t => new TagSelector(t.Key, t.Values)),
        ]);
    }

    private List<ResourceSelector> Operands(YamlEntry entry)
    {
        if (entry.Value is YamlSequence { Items.Count: > 0 } list)
            return [.. list.Items.Select(i => Read(i, entry.Key.Value)).OfType<ResourceSelector>()];
        sink.Report(
            ReadingDiagnostics.WrongShape,
            entry.Value.Span,
            Form,
            $"`{entry.Key.Value}`",
            "a list with an item at least",
            entry.Value.Describe()
        );
        return [];
    }

    // One text, or a list of them.
    private List<string> Texts(YamlEntry entry)
    {
        IReadOnlyList<YamlNode> nodes = entry.Value is YamlSequence list ? list.Items : [entry.Value];
        if (nodes.Count == 0)
            sink.Report(LinkingDiagnostics.EmptyList, entry.Value.Span, null, entry.Key.Value);
        var texts = new List<string>();
        foreach (var node in nodes)
        {
            if (node is not YamlScalar scalar)
                sink.Report(
                    ReadingDiagnostics.WrongShape,
                    node.Span,
                    null,
                    $"`{YamlNodeDescription.Shorten(entry.Key.Value)}`",
                    "a text or a list of texts",
                    node.Describe()
                );
            else if (scalar is { IsPlain: true, Value: "" or "null" or "~" })
                sink.Report(
                    ReadingDiagnostics.EmptyValue,
                    scalar.Span,
                    "Give it a text, or `*` for any.",
                    $"`{YamlNodeDescription.Shorten(entry.Key.Value)}`"
                );
            else
                texts.Add(scalar.Value);
        }

        return texts;
    }

    private static ResourceSelector? All(IReadOnlyList<ResourceSelector> operands) => Join(true, operands);

    private static ResourceSelector? Any(IReadOnlyList<ResourceSelector> operands) => Join(false, operands);

    private static ResourceSelector? Join(bool isAll, IReadOnlyList<ResourceSelector> operands) =>
        operands.Count switch
        {
            0 => null,
            1 => operands[0],
            _ => new JoinedSelector(isAll, operands),
        };
}
