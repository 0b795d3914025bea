using System.Globalization;
using IamCompliance.Policies.Batch;

namespace IamCompliance.Assessment.Decisions;

/// <summary>Words a result for people, the same on the command line and in tests.</summary>
internal static class DecisionMessage
{
    public static string Of(DecisionResult result)
    {
        var test = result.Test;
        List<string> lines =
        [
            $"{test.Name} ({result.File.Path}:{test.Span.Start.Line.ToString(CultureInfo.InvariantCulture)})",
            $"  expected {test.Expect}{Blockers(test.BlockedBy)}",
        ];
        if (result.Evaluation is { } evaluation)
        {
            lines.Add($"  but it is {evaluation.Decision}{Blockers([.. evaluation.BlockedBy.Select(PolicyLayerWords.Of)])}");
            lines.Add($"  request: {test.Principal.Type ?? "principal"} {test.Principal.Id} does {test.Action} on {test.Resource}");
            // What blocks stands in the line above.
            lines.AddRange(EvaluationLines.Of(evaluation with { BlockedBy = [] }, PolicyLayerWords.Of).Select(l => $"  {l}"));
        }

        lines.AddRange(result.Problems.Select(p => $"  error: {p}"));
        return string.Join("\n", lines);
    }

    private static string Blockers(IReadOnlyList<string>? layers) =>
        layers is { Count: > 0 } ? $", blocked by {string.Join(", ", layers)}" : "";
}
