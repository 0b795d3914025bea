using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Cases;

/// <summary>Reads the mistakes that no case can notice.</summary>
internal sealed class EquivalentMutantReader(DiagnosticSink sink)
{
    internal static readonly MappingShape Shape = new("an equivalent mutant", ["change", "reason"], []);

    /// <summary>Reads those that are free of errors.</summary>
    public IEnumerable<EquivalentMutant> Read(MappingReader file, string control)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in file.List("equivalentMutants"))
        {
            var before = sink.ErrorCount;
            if (MappingReader.Open(item, Shape, sink) is not { } map)
                continue;
            var mutant = new EquivalentMutant(control, map.Text("change"), map.Text("reason"), map.Find("change")?.Span ?? map.Span);
            if (mutant.Change.Length > 0 && !names.Add(mutant.Change))
                sink.Report(LinkingDiagnostics.ListedTwice, mutant.Span, "Keep one.", YamlNodeDescription.Shorten(mutant.Change));
            else if (sink.ErrorCount == before)
                yield return mutant;
        }
    }
}
