using System.Text;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Tests.Lint;

/// <summary>Writes the table of IAM Access Analyzer's checks that stands in the README of the policies.</summary>
internal static class AnalyzerTable
{
    public const string Begin = "<!-- checks: written by AnalyzerReferenceTests -->";
    public const string End = "<!-- checks end -->";

    public static string Render()
    {
        var text = new StringBuilder();
        foreach (var level in AnalyzerCheck.All.GroupBy(c => c.Level))
        {
            text.Append($"\n| {level.Key} | by |\n| --- | --- |\n");
            foreach (var finding in level.Where(c => c.Id is not null).GroupBy(c => c.Id!).OrderBy(g => g.Key, StringComparer.Ordinal))
                text.Append($"| {Names(finding)} | {finding.Key} {PolicyFindingDescriptors.Find(finding.Key)!.Title} |\n");
            foreach (var reason in level.Where(c => c.Id is null).GroupBy(c => c.Reason))
                text.Append($"| {Names(reason)} | not covered: {reason.Key} |\n");
        }

        var named = AnalyzerCheck.All.Select(c => c.Id).ToHashSet();
        text.Append("\n| beyond IAM Access Analyzer | |\n| --- | --- |\n");
        foreach (var own in PolicyFindingDescriptors.All.Where(d => !named.Contains(d.Id)))
            text.Append($"| {own.Id} | {own.Title} |\n");
        return text.Append('\n').ToString();
    }

    private static string Names(IEnumerable<AnalyzerCheck> checks) => string.Join(", ", checks.Select(c => c.Check));
}
