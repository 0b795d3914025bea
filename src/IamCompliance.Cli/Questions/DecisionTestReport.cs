using IamCompliance.Assessment.Decisions;
using IamCompliance.Cli.Output;
using IamCompliance.Policies.Batch;

namespace IamCompliance.Cli.Questions;

/// <summary>Prints how decision tests came out.</summary>
internal static class DecisionTestReport
{
    public static void Print(IReadOnlyList<DecisionResult> results, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(new { decisions = results.Select(Row), summary = Summary(results) });
            return;
        }

        foreach (var result in results.Where(r => r.Outcome != DecisionOutcome.AsExpected))
            Terminal.Document(result.Message + "\n");
        var (asExpected, differ, errors) = Count(results);
        Terminal.Line($"{asExpected} as expected, {differ} different, {errors} not decided");
    }

    private static object Row(DecisionResult result) =>
        new
        {
            file = result.File.Path,
            line = result.Test.Span.Start.Line,
            name = result.Test.Name,
            outcome = result.Outcome,
            expected = new { decision = result.Test.Expect, blockedBy = result.Test.BlockedBy },
            actual = result.Evaluation is not { } evaluation
                ? null
                : new
                {
                    decision = evaluation.Decision,
                    blockedBy = evaluation.BlockedBy.Select(PolicyLayerWords.Of),
                    deciding = evaluation.Deciding.Select(d => new
                    {
                        policy = d.Policy,
                        statement = d.Statement,
                        sid = d.Sid,
                        effect = d.Effect,
                        layer = PolicyLayerWords.Of(d.Layer),
                    }),
                    nearMisses = evaluation.NearMisses.Select(m => new
                    {
                        policy = m.Statement.Policy,
                        statement = m.Statement.Statement,
                        sid = m.Statement.Sid,
                        reason = m.Reason,
                        detail = m.Detail,
                    }),
                    unknownKeys = evaluation.UnknownKeys,
                },
            problems = result.Problems.Count > 0 ? result.Problems : null,
            message = result.Outcome == DecisionOutcome.AsExpected ? null : result.Message,
        };

    private static object Summary(IReadOnlyList<DecisionResult> results)
    {
        var (asExpected, differ, errors) = Count(results);
        return new
        {
            asExpected,
            differ,
            errors,
        };
    }

    private static (int AsExpected, int Differ, int Errors) Count(IReadOnlyList<DecisionResult> results) =>
        (
            results.Count(r => r.Outcome == DecisionOutcome.AsExpected),
            results.Count(r => r.Outcome == DecisionOutcome.Differs),
            results.Count(r => r.Outcome == DecisionOutcome.Error)
        );
}
