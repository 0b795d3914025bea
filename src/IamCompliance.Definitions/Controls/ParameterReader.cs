using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Controls;

/// <summary>Reads the declared parameters of a control.</summary>
internal sealed class ParameterReader(DiagnosticSink sink)
{
    internal static readonly MappingShape Shape = new("a parameter", ["type", "description"], ["default"]);

    internal static readonly Dictionary<string, PropertyType> Types = new(StringComparer.Ordinal)
    {
        ["duration"] = PropertyType.Duration,
        ["number"] = PropertyType.Number,
        ["string"] = PropertyType.String,
        ["boolean"] = PropertyType.Boolean,
        ["list"] = PropertyType.ListOf(PropertyType.String),
    };

    /// <summary>Reads the parameters that are free of errors; the others are reported and left out.</summary>
    public IReadOnlyList<ControlParameter> Read(MappingReader control) =>
        [.. control.Map("parameters").Select(ReadOne).OfType<ControlParameter>()];

    private ControlParameter? ReadOne(YamlEntry entry)
    {
        var before = sink.ErrorCount;
        if (MappingReader.Open(entry.Value, Shape, sink) is not { } map)
            return null;
        var type = Types[map.Word("type", "a type of parameter", [.. Types.Keys])];
        var description = map.Text("description");
        if (sink.ErrorCount > before)
            return null;
        if (map.Find("default") is not { } node)
            return ReadUnset(entry, map, type, description);
        if (LiteralReader.Read(node, type) is { } literal)
            return new ControlParameter(entry.Key.Value, type, literal, description) { Span = node.Span };
        sink.Report(
            LinkingDiagnostics.ParameterWrongType,
            node.Span,
            LiteralReader.Help(node, type),
            entry.Key.Value,
            LiteralReader.Form(type),
            Words(node)
        );
        return null;
    }

    // Only what can be empty can be known to be unset.
    private ControlParameter? ReadUnset(YamlEntry entry, MappingReader map, PropertyType type, string description)
    {
        Literal? empty = type.Kind switch
        {
            ValueKind.List => new ListLiteral("[]", []),
            ValueKind.String => new StringLiteral(""),
            _ => null,
        };
        if (empty is not null)
            return new ControlParameter(entry.Key.Value, type, empty, description) { MustBeSet = true, Span = map.Span };
        sink.Report(
            ReadingDiagnostics.MissingKey,
            MappingReader.HeadOf(map.Mapping),
            "Only a string or a list may go without, and must be set then.",
            "default",
            Shape.Name
        );
        return null;
    }

    private static string Words(YamlNode node) => node is YamlScalar scalar ? YamlNodeDescription.Shorten(scalar.Value) : node.Describe();
}
