using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Reads which access levels the actions of a question have: <c>accessLevel: [Write, Tagging]</c>.</summary>
internal static class AccessLevelReader
{
    /// <summary>Gets the names of all levels, as AWS writes them.</summary>
    internal static IReadOnlyList<string> Names { get; } = ["List", "Read", "Write", "Permissions management", "Tagging"];

    public static IReadOnlyList<string> Read(YamlEntry? entry, DiagnosticSink sink)
    {
        switch (entry?.Value)
        {
            case null:
                return [];
            case YamlSequence { Items.Count: 0 } list:
                sink.Report(LinkingDiagnostics.EmptyList, list.Span, null, entry.Key.Value);
                return [];
            case YamlSequence list:
                return [.. list.Items.Select(i => Level(i, sink)).OfType<string>()];
            case var one:
                return Level(one, sink) is { } level ? [level] : [];
        }
    }

    private static string? Level(YamlNode node, DiagnosticSink sink)
    {
        if (node is YamlScalar { Value: var name } && Names.Contains(name))
            return name;
        var written = node is YamlScalar scalar ? YamlNodeDescription.Shorten(scalar.Value) : node.Describe();
        sink.Report(
            ReadingDiagnostics.InvalidValue,
            node.Span,
            $"Levels are {string.Join(", ", Names.Select(n => $"`{n}`"))}.",
            written,
            "an access level"
        );
        return null;
    }
}
