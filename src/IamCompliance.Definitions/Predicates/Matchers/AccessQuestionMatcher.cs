using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Asks about actions on resources: some or every one that a pattern covers.</summary>
internal abstract class AccessQuestionMatcher(string name, string conditionsKey) : Matcher(name)
{
    private static readonly PropertyType TextList = PropertyType.ListOf(PropertyType.String);

    /// <summary>Gets the keys of the question.</summary>
    internal MappingShape Shape => shape;

    private readonly MappingShape shape = new($"`{name}`", [], ["action", "everyAction", "resource", "everyResource", conditionsKey]);

    public sealed override MatcherArgument? Read(YamlNode argument, PropertyType target, PredicateReader reader)
    {
        var sink = reader.Scope.Sink;
        var before = sink.ErrorCount;
        if (MappingReader.Open(argument, shape, sink) is not { } map)
            return null;
        var actions = Choose(map, "action", sink);
        var resources = Choose(map, "resource", sink);
        if (actions is null && sink.ErrorCount == before)
            sink.Report(ReadingDiagnostics.MissingKey, MappingReader.HeadOf(map.Mapping), "Write `action: service:Name` for some action of a pattern, `everyAction` for all of them.", "action", shape.Name);
        var read = new AccessArgument(
            Patterns(actions, reader, checkAction: true),
            actions is { Key.Value: "everyAction" },
            resources is null ? [new LiteralOperand(new StringLiteral("*"))] : Patterns(resources, reader, checkAction: false),
            resources is { Key.Value: "everyResource" },
            Patterns(map.Mapping.Entries.FirstOrDefault(e => e.Key.Value == conditionsKey), reader, checkAction: false));
        return sink.ErrorCount == before ? read : null;
    }

    // `action` and `everyAction` exclude each other.
    private static YamlEntry? Choose(MappingReader map, string key, DiagnosticSink sink)
    {
        var every = "every" + char.ToUpperInvariant(key[0]) + key.Substring(1);
        var written = map.Mapping.Entries.Where(e => e.Key.Value == key || e.Key.Value == every).ToList();
        if (written.Count > 1)
            sink.Report(ReadingDiagnostics.InvalidValue, written[1].Key.Span, $"Keep one: `{key}` asks for some, `{every}` for all that the pattern covers.", written[1].Key.Value, $"a key beside `{written[0].Key.Value}`");
        return written.FirstOrDefault();
    }

    private List<Operand> Patterns(YamlEntry? entry, PredicateReader reader, bool checkAction)
    {
        switch (entry?.Value)
        {
            case null:
                return [];
            case YamlSequence { Items.Count: 0 } list:
                reader.Scope.Sink.Report(LinkingDiagnostics.EmptyList, list.Span, null, entry.Key.Value);
                return [];
            case YamlSequence list:
                return [.. list.Items.Select(i => Pattern(i, reader, checkAction)).OfType<Operand>()];
            case YamlScalar scalar when OperandReader.ParameterName(scalar) is { } name && reader.Scope.UseParameter(name)?.Type.Kind == ValueKind.List:
                return OperandReader.Read(scalar, TextList, Name, reader.Scope) is { } parameter ? [parameter] : [];
            case var one:
                return Pattern(one, reader, checkAction) is { } operand ? [operand] : [];
        }
    }

    private Operand? Pattern(YamlNode node, PredicateReader reader, bool checkAction)
    {
        var operand = OperandReader.Read(node, PropertyType.String, Name, reader.Scope);
        if (!checkAction || operand is not LiteralOperand { Value: StringLiteral text } || text.Text == "*" || IsAction(text.Text))
            return operand;
        reader.Scope.Sink.Report(ReadingDiagnostics.InvalidValue, node.Span, "Write `service:Action`, such as `iam:PassRole` or `s3:Delete*`, or `\"*\"`.", YamlNodeDescription.Shorten(text.Text), "a pattern of actions");
        return null;
    }

    private static bool IsAction(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && colon < text.Length - 1 && text.All(c => c is ':' or '*' or '?' or '-' || char.IsLetterOrDigit(c)) && text.IndexOf(':', colon + 1) < 0;
    }
}
