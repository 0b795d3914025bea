using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Explanation;

namespace IamCompliance.Cli.Output;

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
        if (result.Error is not null)
            Terminal.Line($"  {result.Error}");
        if (result.UnknownKeys.Count > 0)
            Terminal.Line($"  depends on {string.Join(", ", result.UnknownKeys)}: {string.Join(" or ", result.Possible)}");
        if (result.BlockedBy.Count > 0)
            Terminal.Line($"  blocked by {string.Join(", ", result.BlockedBy)}");
        foreach (var statement in result.Deciding)
            Terminal.Line($"  decided by {NameOf(statement)}");
        foreach (var miss in result.NearMisses)
            Terminal.Line($"  near miss: {NameOf(miss.Statement)}: {miss.Detail}");
    }

    private static string NameOf(StatementReference statement) =>
        $"{statement.Effect} of {statement.Policy}, statement {(statement.Sid is { } sid ? $"`{sid}`" : statement.Statement + 1)} ({statement.Layer})";
}
