using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Reads <c>related: { type, on: { here: there }, sameRegion, where, count }</c>.</summary>
internal sealed class RelatedReader(PredicateReader predicates)
{
    private static readonly MappingShape Shape = new("`related`", ["type", "on"], ["sameRegion", "where", "count"]);
    private static readonly CountBounds AtLeastOne = new(new LiteralOperand(new NumberLiteral("1", 1)), null);

    private DiagnosticSink Sink => predicates.Scope.Sink;

    /// <summary>Reads the join; reports and returns nothing when it is wrong.</summary>
    public RelatedPredicate? Read(YamlNode node, PropertyType here, string owner, SourceSpan span)
    {
        var before = Sink.ErrorCount;
        if (MappingReader.Open(node, Shape, Sink) is not { } map || ReadType(map) is not { } type)
            return null;
        predicates.Scope.UsePart(type.Part);
        var read = new RelatedPredicate(
            type,
            ReadPairs(map, here, owner, type),
            ReadSameRegion(map),
            map.Find("where") is { } where ? predicates.At(type.Part).Read(where, type.Configuration, type.Name, "where") : null,
            map.Find("count") is { } count ? CountBoundsReader.Read(count, "count", predicates.Scope) ?? AtLeastOne : AtLeastOne,
            span
        );
        return Sink.ErrorCount == before ? read : null;
    }

    private ResourceType? ReadType(MappingReader map)
    {
        if (map.Scalar("type") is not { } name)
            return null;
        if (predicates.Scope.Types.Find(name.Value) is { } type)
            return type;
        Sink.Report(
            LinkingDiagnostics.UnknownResourceType,
            name.Span,
            ResourceTypeHelp.ForType(name.Value, predicates.Scope.Types),
            YamlNodeDescription.Shorten(name.Value)
        );
        return null;
    }

    private List<JoinPair> ReadPairs(MappingReader map, PropertyType here, string owner, ResourceType type)
    {
        if (map.Find("on") is YamlMapping { Entries.Count: 0 } empty)
            Sink.Report(LinkingDiagnostics.EmptyPredicate, empty.Span, "Write `here: there`, the properties that must be equal.", "on");
        return [.. map.Map("on").Select(e => ReadPair(e, here, owner, type)).OfType<JoinPair>()];
    }

    private JoinPair? ReadPair(YamlEntry entry, PropertyType here, string owner, ResourceType type)
    {
        if (entry.Value is not YamlScalar name)
        {
            Sink.Report(
                ReadingDiagnostics.WrongShape,
                entry.Value.Span,
                $"Name the property of {type.Name}.",
                $"`{entry.Key.Value}`",
                "the name of a property",
                entry.Value.Describe()
            );
            return null;
        }

        var left = PropertyPathReader.Read(entry.Key.Value, entry.Key.Span, here, owner, Sink);
        var right = PropertyPathReader.Read(name.Value, name.Span, type.Configuration, type.Name, Sink);
        if (left is null || right is null)
            return null;
        predicates.Scope.UsePath(left, entry.Key.Span);
        predicates.Scope.UsePath(right, name.Span);
        if (KindOf(left.Type) is { } kind && kind == KindOf(right.Type))
            return new JoinPair(left, right);
        Sink.Report(
            LinkingDiagnostics.JoinOfTypes,
            entry.Key.Span,
            "Join texts with texts and numbers with numbers, or lists of them.",
            left.Text,
            left.Type,
            right.Text,
            right.Type
        );
        return null;
    }

    private bool ReadSameRegion(MappingReader map)
    {
        switch (map.Find("sameRegion"))
        {
            case null:
                return false;
            case YamlScalar { IsPlain: true, Value: "true" or "false" } word:
                return word.Value == "true";
            case var other:
                Sink.Report(
                    ReadingDiagnostics.InvalidValue,
                    other.Span,
                    "Write `true` when related resources must lie in one region.",
                    YamlNodeDescription.Shorten(other is YamlScalar text ? text.Value : other.Describe()),
                    "true or false"
                );
                return false;
        }
    }

    private static ValueKind? KindOf(PropertyType type)
    {
        var kind = (type.Element ?? type).Kind;
        return kind is ValueKind.String or ValueKind.Number ? kind : null;
    }
}
