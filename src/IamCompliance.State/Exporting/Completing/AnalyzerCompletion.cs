using System.Text.Json.Nodes;

namespace IamCompliance.State.Exporting.Completing;

/// <summary>Adds the analyzers that findings are of.</summary>
internal static class AnalyzerCompletion
{
    public static void Apply(AccountExport export)
    {
        foreach (var finding in export.ItemsOf(ResourceTypes.Finding))
        {
            var named = finding.Configuration["analyzerArn"]?.GetValue<string>();
            var analyzers = export.ItemsOf(ResourceTypes.Analyzer);
            var analyzer = analyzers.FirstOrDefault(a => named is null || a.Arn == named)
                ?? export.Complete(ResourceTypes.Analyzer, Arn.TryParse(named)?.Name ?? "analyzer", new JsonObject { ["arn"] = named });
            finding.Configuration["analyzerArn"] = analyzer.Arn;
        }
    }
}
