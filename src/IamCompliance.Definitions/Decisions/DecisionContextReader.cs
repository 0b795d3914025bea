using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Decisions;

/// <summary>Reads the context keys of a request. All values are text: so IAM compares them.</summary>
internal sealed class DecisionContextReader(DiagnosticSink sink)
{
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Read(MappingReader decision)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var context = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        foreach (var entry in decision.Map("context"))
        {
            // Names of keys are not case-sensitive:
            // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
            if (!keys.Add(entry.Key.Value))
                sink.Report(
                    ReadingDiagnostics.DuplicateKey,
                    entry.Key.Span,
                    "Keep one of them; case does not tell context keys apart.",
                    YamlNodeDescription.Shorten(entry.Key.Value)
                );
            context.Add(new(entry.Key.Value, ReadValues(entry)));
        }

        return context;
    }

    private List<string> ReadValues(YamlEntry entry) =>
        entry.Value switch
        {
            YamlScalar scalar => ReadValue(scalar, entry.Key.Value),
            YamlSequence list => [.. list.Items.SelectMany(i => ReadValue(i, entry.Key.Value))],
            _ => ReadValue(entry.Value, entry.Key.Value),
        };

    private List<string> ReadValue(YamlNode node, string key)
    {
        if (node is not YamlScalar scalar)
            sink.Report(
                ReadingDiagnostics.WrongShape,
                node.Span,
                "Write a value, or a list of values.",
                $"`{YamlNodeDescription.Shorten(key)}`",
                "text",
                node.Describe()
            );
        else if (scalar is { IsPlain: true, Value: "" or "~" or "null" })
            sink.Report(
                ReadingDiagnostics.EmptyValue,
                scalar.Span,
                "Write `[]` for a key that is absent, `\"\"` for one that is empty.",
                $"`{YamlNodeDescription.Shorten(key)}`"
            );
        else
            return [scalar.Value];
        return [];
    }
}
