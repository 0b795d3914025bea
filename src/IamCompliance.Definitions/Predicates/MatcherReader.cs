using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Predicates.Matchers;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Reads what stands to the right of a path: a scalar is <c>equals</c>, a list is <c>in</c>, a map names matchers.</summary>
internal static class MatcherReader
{
    /// <summary>Reads the matchers of one value; those that are wrong are reported and left out.</summary>
    public static IReadOnlyList<MatcherUse> Read(YamlNode node, PropertyType target, string path, PredicateReader reader)
    {
        switch (node)
        {
            case YamlScalar:
                return One(Apply(MatcherTable.EqualTo, node, node.Span, target, reader));
            case YamlSequence:
                return One(Apply(MatcherTable.OneOf, node, node.Span, target, reader));
            case YamlMapping { Entries.Count: 0 }:
                reader.Scope.Sink.Report(LinkingDiagnostics.EmptyPredicate, node.Span, "Name a matcher.", path);
                return [];
            case YamlMapping mapping:
                return [.. mapping.Entries.Select(e => ReadEntry(e, target, path, reader)).OfType<MatcherUse>()];
            default:
                return [];
        }
    }

    private static MatcherUse? ReadEntry(YamlEntry entry, PropertyType target, string path, PredicateReader reader)
    {
        if (MatcherTable.Find(entry.Key.Value) is { } matcher)
        {
            var span = new SourceSpan(entry.Key.Span.Path, entry.Key.Span.Start, entry.Value.Span.End);
            return Apply(matcher, entry.Value, span, target, reader, entry.Key.Span);
        }

        var help = target.FindProperty(entry.Key.Value.Split('.')[0]) is not null
            ? $"Write the path with dots: `{path}.{entry.Key.Value}`."
            : DidYouMean.Help(entry.Key.Value, MatcherTable.Names) ?? $"Matchers of a {target}: {Listed(target)}.";
        reader.Scope.Sink.Report(LinkingDiagnostics.UnknownMatcher, entry.Key.Span, help, YamlNodeDescription.Shorten(entry.Key.Value));
        return null;
    }

    private static MatcherUse? Apply(
        Matcher matcher,
        YamlNode argument,
        SourceSpan span,
        PropertyType target,
        PredicateReader reader,
        SourceSpan? name = null
    )
    {
        if (!matcher.Accepts(target))
        {
            reader.Scope.Sink.Report(
                LinkingDiagnostics.MatcherNotApplicable,
                name ?? span,
                $"Matchers of a {target}: {Listed(target)}.",
                matcher.Name,
                target
            );
            return null;
        }

        return matcher.Argument.Read(argument, matcher.Name, target, reader) is { } read
            ? new MatcherUse(matcher.Name, target, read, span) { Part = reader.Part }
            : null;
    }

    private static string Listed(PropertyType target) =>
        string.Join(", ", MatcherTable.All.Where(m => m.Accepts(target)).Select(m => $"`{m.Name}`"));

    private static IReadOnlyList<MatcherUse> One(MatcherUse? use) => use is null ? [] : [use];
}
