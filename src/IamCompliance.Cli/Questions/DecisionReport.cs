using IamCompliance.Assessment.Decisions;
using IamCompliance.Cli.Output;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Cli.Questions;

/// <summary>Prints a decision and why it came out so.</summary>
internal static class DecisionReport
{
    public static void Print(EvaluationResult result, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(result);
            return;
        }

        Terminal.Line(result.Decision.ToString());
        foreach (var line in EvaluationLines.Of(result, layer => layer.ToString()))
            Terminal.Line($"  {line}");
    }
}
