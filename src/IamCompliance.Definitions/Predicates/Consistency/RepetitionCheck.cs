using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Consistency;

/// <summary>Finds clauses that stand twice, so that the second decides nothing.</summary>
internal static class RepetitionCheck
{
    /// <summary>Reports the clauses of a list that repeat an earlier one.</summary>
    public static void Check(YamlSequence clauses, DiagnosticSink sink)
    {
        var seen = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var clause in clauses.Items)
        {
            var text = CanonicalYaml.Write(clause);
            if (seen.TryGetValue(text, out var first))
                sink.Report(
                    LinkingDiagnostics.UnreachableClause,
                    clause.Span,
                    "Remove it, or write what was meant.",
                    $"line {first.Span.Start.Line} says the same"
                );
            else
                seen.Add(text, clause);
        }
    }

    /// <summary>Reports the clauses of a demand that <c>where</c> has decided for every subject in scope.</summary>
    public static void Check(YamlNode? where, YamlNode? demand, DiagnosticSink sink)
    {
        if (where is not YamlMapping scope || demand is not YamlMapping clauses)
            return;
        foreach (var clause in clauses.Entries)
        {
            if (scope.Find(clause.Key.Value) is { } decided && CanonicalYaml.Write(decided) == CanonicalYaml.Write(clause.Value))
                sink.Report(
                    LinkingDiagnostics.UnreachableClause,
                    clause.Key.Span,
                    "Remove it, or write what was meant.",
                    $"`where` says the same of `{clause.Key.Value}`"
                );
        }
    }
}
