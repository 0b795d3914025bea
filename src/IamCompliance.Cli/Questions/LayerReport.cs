using IamCompliance.Cli.Output;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Explanation;

namespace IamCompliance.Cli.Questions;

/// <summary>Prints a decision layer by layer.</summary>
internal static class LayerReport
{
    public static void Print(EvaluationResult result, PolicyStack policies, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(
                new
                {
                    decision = result.Decision,
                    unknownKeys = result.UnknownKeys,
                    possible = result.Possible,
                    layers = policies.Layers.Select(l => new
                    {
                        layer = l.Layer,
                        policies = l.Policies,
                        blocks = result.BlockedBy.Contains(l.Layer),
                        deciding = result.Deciding.Where(s => IsIn(s, l)),
                        nearMisses = result.NearMisses.Where(m => IsIn(m.Statement, l)),
                    }),
                    error = result.Error,
                }
            );
            return;
        }

        Terminal.Line(result.Decision.ToString());
        if (result.Error is not null)
            Terminal.Line($"  {result.Error}");
        if (result.UnknownKeys.Count > 0)
            Terminal.Line($"  depends on {string.Join(", ", result.UnknownKeys)}: {string.Join(" or ", result.Possible)}");
        foreach (var layer in policies.Layers)
            Print(layer, result);
    }

    private static void Print(PolicyLayerContent layer, EvaluationResult result)
    {
        var policies = layer.Policies.Count == 0 ? "no policies" : string.Join(", ", layer.Policies);
        Terminal.Line($"{layer.Layer}{(result.BlockedBy.Contains(layer.Layer) ? " blocks" : "")}: {policies}");
        var deciding = result.Deciding.Where(s => IsIn(s, layer)).ToList();
        var misses = result.NearMisses.Where(m => IsIn(m.Statement, layer)).ToList();
        foreach (var statement in deciding)
            Terminal.Line($"  {NameOf(statement)} matches");
        foreach (var miss in misses)
            Terminal.Line($"  {NameOf(miss.Statement)} does not match: {miss.Detail}");
        if (deciding.Count == 0 && misses.Count == 0)
            Terminal.Line("  no statement decides");
    }

    private static bool IsIn(StatementReference statement, PolicyLayerContent layer) =>
        statement.Layer == layer.Layer && layer.Policies.Contains(statement.Policy);

    private static string NameOf(StatementReference statement) =>
        $"{statement.Effect} of {statement.Policy}, statement {(statement.Sid is { } sid ? $"`{sid}`" : statement.Statement + 1)},";
}
