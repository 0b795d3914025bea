using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Reads what a question says of requests: <c>when: { aws:SecureTransport: false }</c>.</summary>
internal static class RequestValueReader
{
    public static IReadOnlyList<RequestValue> Read(YamlEntry? entry, DiagnosticSink sink)
    {
        if (entry is null)
            return [];
        if (entry.Value is YamlMapping { Entries.Count: > 0 } map)
            return [.. map.Entries.Select(e => ReadValue(e, sink)).OfType<RequestValue>()];
        Report(entry.Value, sink);
        return [];
    }

    private static RequestValue? ReadValue(YamlEntry entry, DiagnosticSink sink)
    {
        if (entry.Value is YamlScalar one)
            return new RequestValue(entry.Key.Value, [one.Value]);
        if (entry.Value is YamlSequence list && list.Items.All(i => i is YamlScalar))
            return new RequestValue(entry.Key.Value, [.. list.Items.Cast<YamlScalar>().Select(s => s.Value)]);
        Report(entry.Value, sink);
        return null;
    }

    private static void Report(YamlNode node, DiagnosticSink sink) =>
        sink.Report(
            ReadingDiagnostics.InvalidValue,
            node.Span,
            "Write condition keys and their values, such as `{ aws:SecureTransport: false }`; `[]` for a key that is not there.",
            node.Describe(),
            "a map of condition keys"
        );
}
