using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Reads bounds on a count: a number, or a map of <c>atLeast</c>, <c>atMost</c> or <c>equals</c>.</summary>
internal static class CountBoundsReader
{
    private const string PerRegion = "perRegion";

    internal static readonly MappingShape Shape = new("a count", [], ["atLeast", "atMost", "equals"]);
    internal static readonly MappingShape DemandShape = new("a required count", [], ["atLeast", "atMost", "equals", PerRegion]);

    public static CountBounds? Read(YamlNode node, string owner, PredicateScope scope) => Read(node, owner, Shape, scope);

    /// <summary>Reads the bounds that a control demands, and whether it demands them of every region.</summary>
    public static RequireCountDemand? ReadDemand(YamlNode node, string owner, PredicateScope scope)
    {
        var bounds = Read(node, owner, DemandShape, scope);
        var perRegion = (node as YamlMapping)?.Entries.FirstOrDefault(e => e.Key.Value == PerRegion);
        if (perRegion is { Value: not YamlScalar { Value: "true" or "false", IsPlain: true } })
        {
            scope.Sink.Report(
                ReadingDiagnostics.InvalidValue,
                perRegion.Value.Span,
                "Write `true` when each region that was read must have the number.",
                YamlNodeDescription.Shorten(perRegion.Value is YamlScalar word ? word.Value : perRegion.Value.Describe()),
                "true or false"
            );
            return null;
        }

        return bounds is null
            ? null
            : new RequireCountDemand(bounds, perRegion?.Value is YamlScalar { Value: "true" }) { Span = node.Span };
    }

    private static CountBounds? Read(YamlNode node, string owner, MappingShape shape, PredicateScope scope)
    {
        var before = scope.Sink.ErrorCount;
        var bounds = node is YamlScalar ? Exactly(node, owner, scope) : ReadMap(node, owner, shape, scope);
        if (bounds is not null && scope.Sink.ErrorCount == before && FindProblem(bounds) is { } problem)
            scope.Sink.Report(
                LinkingDiagnostics.InvalidBounds,
                node.Span,
                "Write `{ atLeast: 1 }`, `{ atMost: 2 }` or both, in whole numbers from 0.",
                owner,
                problem
            );
        return scope.Sink.ErrorCount == before ? bounds : null;
    }

    private static CountBounds? ReadMap(YamlNode node, string owner, MappingShape shape, PredicateScope scope)
    {
        if (MappingReader.Open(node, shape, scope.Sink) is not { } map)
            return null;
        if (map.Find("equals") is { } exact)
        {
            if (map.Mapping.Entries.Any(e => e.Key.Value is "atLeast" or "atMost"))
                scope.Sink.Report(
                    LinkingDiagnostics.InvalidBounds,
                    node.Span,
                    "Keep one of them.",
                    owner,
                    "mix `equals` with another bound"
                );
            return Exactly(exact, owner, scope);
        }

        return new CountBounds(Bound(map, "atLeast", scope), Bound(map, "atMost", scope));
    }

    private static CountBounds Exactly(YamlNode node, string owner, PredicateScope scope)
    {
        var exact = OperandReader.Read(node, PropertyType.Number, owner, scope);
        return new CountBounds(exact, exact);
    }

    private static Operand? Bound(MappingReader map, string key, PredicateScope scope) =>
        map.Find(key) is { } node ? OperandReader.Read(node, PropertyType.Number, key, scope) : null;

    private static string? FindProblem(CountBounds bounds)
    {
        var (least, most) = (NumberOf(bounds.AtLeast), NumberOf(bounds.AtMost));
        return bounds is { AtLeast: null, AtMost: null } ? "are missing"
            : new[] { least, most }.Any(n => n is { } number && (number < 0 || number != decimal.Truncate(number)))
                ? "are not whole numbers"
            : least > most ? "leave no room"
            : null;
    }

    private static decimal? NumberOf(Operand? operand) => operand is LiteralOperand { Value: NumberLiteral number } ? number.Value : null;
}
