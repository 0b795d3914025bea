using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Decisions;

/// <summary>Reads a file of decision tests; what has an error is left out.</summary>
public static class DecisionFileReader
{
    internal static readonly MappingShape Shape = new("a file of decisions", ["decisions"], ["title", "policies"]);

    /// <summary>Reads a file. Returns nothing when it is no file of decisions at all, which was reported.</summary>
    public static DecisionFile? Read(SourceText source, DiagnosticSink sink) => Read(YamlReader.Read(source, sink), sink);

    /// <summary>Reads a file whose tree was read before.</summary>
    internal static DecisionFile? Read(SourceTree file, DiagnosticSink sink) => Read(file.Open(sink), sink);

    private static DecisionFile? Read(YamlNode? root, DiagnosticSink sink) =>
        root is not null && MappingReader.Open(root, Shape, sink) is { } map ? Read(map, sink) : null;

    private static DecisionFile Read(MappingReader map, DiagnosticSink sink)
    {
        var policies = new DecisionPolicyReader(sink).Read(map);
        if (map.Find("decisions") is YamlSequence { Items.Count: 0 } none)
            sink.Report(LinkingDiagnostics.EmptyList, none.Span, "Write a decision, or delete the file.", "decisions");
        var declared = map.Map("policies").Select(e => e.Key.Value).ToList();
        var reader = new DecisionTestReader(declared, sink);
        var decisions = ReadAll(map, reader, sink);
        foreach (var policy in policies.Where(p => !reader.UsedPolicies.Contains(p.Name)))
            sink.Report(
                LinkingDiagnostics.UnusedPolicy,
                policy.Span,
                "Name it in a decision, or delete it.",
                YamlNodeDescription.Shorten(policy.Name)
            );
        return new DecisionFile
        {
            Title = map.OptionalText("title"),
            Policies = policies,
            Decisions = decisions,
            Span = map.Span,
        };
    }

    private static List<ExpectedDecision> ReadAll(MappingReader map, DecisionTestReader reader, DiagnosticSink sink)
    {
        var decisions = new List<ExpectedDecision>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in map.List("decisions"))
        {
            var before = sink.ErrorCount;
            if (reader.Read(item) is not { } decision)
                continue;
            if (decision.Name.Length > 0 && !names.Add(decision.Name))
                sink.Report(
                    LinkingDiagnostics.DuplicateDecision,
                    decision.Span,
                    "Say what is special about this decision.",
                    YamlNodeDescription.Shorten(decision.Name)
                );
            if (sink.ErrorCount == before)
                decisions.Add(decision);
        }

        return decisions;
    }
}
