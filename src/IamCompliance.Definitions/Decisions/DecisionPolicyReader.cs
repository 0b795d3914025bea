using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Decisions;

/// <summary>Reads the named policies of a file: maps, JSON as text, or files.</summary>
internal sealed class DecisionPolicyReader(DiagnosticSink sink)
{
    private const string StatementKey = "Statement";
    private const string Ways = "Write `{ Version: 2012-10-17, Statement: [...] }`, the same as JSON text, or `{ file: policy.json }`.";

    public static readonly MappingShape FileShape = new("a policy in a file", ["file"], []);

    public IReadOnlyList<DecisionPolicy> Read(MappingReader file) => [.. file.Map("policies").Select(ReadOne).OfType<DecisionPolicy>()];

    private DecisionPolicy? ReadOne(YamlEntry entry)
    {
        var name = entry.Key.Value;
        switch (entry.Value)
        {
            case YamlMapping map when map.Find(StatementKey) is not null:
                return new DecisionPolicy(name, map, null, entry.Key.Span);
            case YamlMapping map when map.Find("file") is not null:
                return MappingReader.Open(map, FileShape, sink)?.OptionalText("file") is { } path
                    ? new DecisionPolicy(name, null, path, entry.Key.Span)
                    : null;
            case YamlScalar { Value: var text } scalar when text.TrimStart().StartsWith("{", StringComparison.Ordinal):
                return new DecisionPolicy(name, scalar, null, entry.Key.Span);
            case YamlMapping { Entries.Count: > 0 } map:
                var key = map.Entries.Select(e => e.Key).FirstOrDefault(k => DidYouMean.Find(k.Value, [StatementKey, "file"]) is not null);
                var help = key is null ? Ways : $"Did you mean `{DidYouMean.Find(key.Value, [StatementKey, "file"])}`?";
                sink.Report(ReadingDiagnostics.NotAPolicy, key?.Span ?? MappingReader.HeadOf(map), help, YamlNodeDescription.Shorten(name));
                return null;
            default:
                sink.Report(ReadingDiagnostics.NotAPolicy, entry.Value.Span, Ways, YamlNodeDescription.Shorten(name));
                return null;
        }
    }
}
