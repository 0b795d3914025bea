using System.Diagnostics;
using IamCompliance.Assessment.Decisions;
using IamCompliance.Policies.Batch;
using IamCompliance.Xunit.Running;
using IamCompliance.Xunit.Verdicts;
using Xunit.Abstractions;

namespace IamCompliance.Xunit;

/// <summary>Runs one decision test: a unit test of a team's own policies.</summary>
public static class DecisionTest
{
    /// <summary>Asks for the decision, and fails with what came out instead.</summary>
    /// <param name="decisions">The generated type the test belongs to; its project's folder is where paths start.</param>
    /// <param name="path">The logical path of the file.</param>
    /// <param name="text">The file as it was compiled.</param>
    /// <param name="name">The sentence that names the decision.</param>
    /// <param name="output">Where a passing test says what came out.</param>
    [StackTraceHidden]
    public static async Task RunAsync(Type decisions, string path, string text, string name, ITestOutputHelper output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var result = await DecisionRun.Of(decisions).RunAsync(path, text, name).ConfigureAwait(false);
        switch (result.Outcome)
        {
            case DecisionOutcome.Differs:
                throw new DecisionDiffersException(result.Message);
            case DecisionOutcome.Error:
                throw new DecisionErrorException(result.Message);
        }

        var blockers = result.Evaluation!.BlockedBy.Select(PolicyLayerWords.Of).ToList();
        output.WriteLine($"{result.Evaluation.Decision}{(blockers.Count > 0 ? $", blocked by {string.Join(", ", blockers)}" : "")}");
    }
}
