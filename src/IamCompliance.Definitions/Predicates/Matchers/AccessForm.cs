using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>A question about actions on resources: some or every one that a pattern covers.</summary>
/// <param name="matcher">The matcher's name.</param>
/// <param name="conditionsKey">The key of the condition keys that make a difference.</param>
/// <param name="requestKey">The key of what is known of the requests; null where nothing can be.</param>
/// <param name="levelKey">The key of the access levels that the actions have; null where it cannot be said.</param>
internal sealed class AccessForm(string matcher, string conditionsKey, string? requestKey = null, string? levelKey = null) : ArgumentForm
{
    private static readonly PropertyType TextList = PropertyType.ListOf(PropertyType.String);

    private static LiteralOperand Everything => new(new StringLiteral("*"));

    /// <summary>Gets the keys of the question.</summary>
    internal MappingShape Shape => shape;

    private readonly MappingShape shape = new(
        $"`{matcher}`",
        [],
        ["action", "everyAction", "resource", "everyResource", conditionsKey, .. new[] { requestKey, levelKey }.OfType<string>()]
    );

    internal override MatcherArgument? Read(YamlNode argument, string _, PropertyType target, PredicateReader reader)
    {
        var sink = reader.Scope.Sink;
        var before = sink.ErrorCount;
        if (MappingReader.Open(argument, shape, sink) is not { } map)
            return null;
        var actions = Choose(map, "action", sink);
        var resources = Choose(map, "resource", sink);
        var levels = map.Mapping.Entries.FirstOrDefault(e => e.Key.Value == levelKey);
        if (levels is not null && actions is { Key.Value: "everyAction" })
            sink.Report(
                ReadingDiagnostics.InvalidValue,
                levels.Key.Span,
                "Ask for some `action`: of every action of a pattern the level is known.",
                levels.Key.Value,
                "a key beside `everyAction`"
            );
        if (actions is null && levels is null && sink.ErrorCount == before)
            sink.Report(
                ReadingDiagnostics.MissingKey,
                MappingReader.HeadOf(map.Mapping),
                "Write `action: service:Name` for some action of a pattern, `everyAction` for all of them.",
                "action",
                shape.Name
            );
        var read = new AccessArgument(
            actions is null ? [Everything] : Patterns(actions, reader, AccessPatternCheck.Action),
            actions is { Key.Value: "everyAction" },
            resources is null ? [Everything] : Patterns(resources, reader, AccessPatternCheck.Resource),
            resources is { Key.Value: "everyResource" },
            Patterns(map.Mapping.Entries.FirstOrDefault(e => e.Key.Value == conditionsKey), reader, null)
        )
        {
            Levels = AccessLevelReader.Read(levels, sink),
            When = requestKey is null
                ? []
                : RequestValueReader.Read(map.Mapping.Entries.FirstOrDefault(e => e.Key.Value == requestKey), sink),
        };
        return sink.ErrorCount == before ? read : null;
    }

    // `action` and `everyAction` exclude each other.
    private static YamlEntry? Choose(MappingReader map, string key, DiagnosticSink sink)
    {
        var every = "every" + char.ToUpperInvariant(key[0]) + key.Substring(1);
        var written = map.Mapping.Entries.Where(e => e.Key.Value == key || e.Key.Value == every).ToList();
        if (written.Count > 1)
            sink.Report(
                ReadingDiagnostics.InvalidValue,
                written[1].Key.Span,
                $"Keep one: `{key}` asks for some, `{every}` for all that the pattern covers.",
                written[1].Key.Value,
                $"a key beside `{written[0].Key.Value}`"
            );
        return written.FirstOrDefault();
    }

    private List<Operand> Patterns(YamlEntry? entry, PredicateReader reader, AccessPatternCheck? check)
    {
        switch (entry?.Value)
        {
            case null:
                return [];
            case YamlSequence { Items.Count: 0 } list:
                reader.Scope.Sink.Report(LinkingDiagnostics.EmptyList, list.Span, null, entry.Key.Value);
                return [];
            case YamlSequence list:
                return [.. list.Items.Select(i => Pattern(i, reader, check)).OfType<Operand>()];
            case YamlScalar scalar
                when OperandReader.ParameterName(scalar) is { } name && reader.Scope.UseParameter(name)?.Type.Kind == ValueKind.List:
                return OperandReader.Read(scalar, TextList, matcher, reader.Scope) is { } parameter ? [parameter] : [];
            case var one:
                return Pattern(one, reader, check) is { } operand ? [operand] : [];
        }
    }

    private Operand? Pattern(YamlNode node, PredicateReader reader, AccessPatternCheck? check)
    {
        var operand = OperandReader.Read(node, PropertyType.String, matcher, reader.Scope);
        if (check is null || operand is not LiteralOperand { Value: StringLiteral text } || check.Passes(text.Text))
            return operand;
        reader.Scope.Sink.Report(
            ReadingDiagnostics.InvalidValue,
            node.Span,
            check.Help,
            YamlNodeDescription.Shorten(text.Text),
            check.Noun
        );
        return null;
    }
}
