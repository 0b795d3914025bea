using System.Text.Json;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Batch;

/// <summary>Answers requests that come as lines of JSON, one answer a line. Policies that come again are compiled once.</summary>
public sealed class BatchEvaluator
{
    private readonly PolicyCache cache = new();

    /// <summary>Answers one line. A line that cannot be read is answered with an error.</summary>
    public string EvaluateLine(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        JsonElement root;
        try
        {
            root = JsonElement.Parse(line);
        }
        catch (JsonException e)
        {
            return BatchAnswer.Write(null, BatchAnswer.Failed($"the line is not JSON (byte {(e.BytePositionInLine ?? 0) + 1})"));
        }

        JsonElement? id = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("id", out var given) ? given : null;
        return BatchAnswer.Write(id, Evaluate(root));
    }

    /// <summary>Answers one request given as JSON.</summary>
    public EvaluationResult Evaluate(JsonElement root)
    {
        try
        {
            var request = BatchRequest.Read(root);
            return PolicyEvaluator.Evaluate(request, BatchPolicies.Read(root, request, cache));
        }
        catch (BatchFormatException e)
        {
            return BatchAnswer.Failed(e.Message);
        }
    }
}
