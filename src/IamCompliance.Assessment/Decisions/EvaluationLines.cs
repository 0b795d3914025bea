using System.Globalization;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Explanation;

namespace IamCompliance.Assessment.Decisions;

/// <summary>Words why a decision came out as it did, a line for each reason.</summary>
public static class EvaluationLines
{
    /// <summary>Gets the lines.</summary>
    /// <param name="result">The decision.</param>
    /// <param name="nameOf">Names a layer.</param>
    public static IEnumerable<string> Of(EvaluationResult result, Func<PolicyLayer, string> nameOf)
    {
        if (result.Error is not null)
            yield return result.Error;
        if (result.UnknownKeys.Count > 0)
            yield return $"depends on {string.Join(", ", result.UnknownKeys)}: {string.Join(" or ", result.Possible)}";
        if (result.BlockedBy.Count > 0)
            yield return $"blocked by {string.Join(", ", result.BlockedBy.Select(nameOf))}";
        foreach (var statement in result.Deciding)
            yield return $"decided by {NameOf(statement, nameOf)}";
        foreach (var miss in result.NearMisses)
            yield return $"near miss: {NameOf(miss.Statement, nameOf)}: {miss.Detail}";
    }

    private static string NameOf(StatementReference statement, Func<PolicyLayer, string> nameOf)
    {
        var place = statement.Sid is { } sid ? $"`{sid}`" : (statement.Statement + 1).ToString(CultureInfo.InvariantCulture);
        return $"{statement.Effect} of {statement.Policy}, statement {place} ({nameOf(statement.Layer)})";
    }
}
