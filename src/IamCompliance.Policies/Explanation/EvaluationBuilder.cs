using IamCompliance.Foundations.Text;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Explanation;

/// <summary>Writes the explanation of a decision from what was recorded while deciding.</summary>
internal static class EvaluationBuilder
{
    public static EvaluationResult Build(EvaluationRequest request, in LayerVerdicts verdicts, RecordingTrace trace)
    {
        var decision = AccessLogic.Decide(request, verdicts);
        return new EvaluationResult
        {
            Decision = decision,
            BlockedBy = decision == Decision.Allowed ? [] : Blockers.Of(decision, request, verdicts),
            Deciding = Deciding(decision, trace),
            NearMisses =
            [
                .. trace.Misses.Select(m => new NearMiss(
                    Reference(m.Layer, m.Statement),
                    m.Reason,
                    MissDetail.Of(m.Reason, m.Statement, m.Condition, request)
                )),
            ],
            UnknownKeys = decision == Decision.Unknown ? UnknownKeys(trace) : [],
            Possible = Possible(decision, verdicts),
        };
    }

    /// <summary>Explains why a policy AWS would not have stored has nothing to decide.</summary>
    public static EvaluationResult Refuse(CompiledPolicy policy)
    {
        var finding = policy.Document.Findings.First(f => f.BlocksStorage);
        var position = TextPosition.Of(policy.Document.Text, finding.Span.Start);
        return new EvaluationResult
        {
            Decision = Decision.Error,
            Possible = [Decision.Error],
            Error = $"{policy.Name} at {position}: {finding.Id}: {finding.Message}",
        };
    }

    private static IReadOnlyList<StatementReference> Deciding(Decision decision, RecordingTrace trace)
    {
        var effect = decision switch
        {
            Decision.ExplicitlyDenied => PolicyEffect.Deny,
            Decision.Allowed => PolicyEffect.Allow,
            _ => (PolicyEffect?)null,
        };
        if (decision == Decision.Unknown)
            return [.. trace.Open.Select(o => Reference(o.Layer, o.Statement)).Distinct()];
        return [.. trace.Matches.Where(m => m.Statement.Source.Effect == effect).Select(m => Reference(m.Layer, m.Statement))];
    }

    private static IReadOnlyList<string> UnknownKeys(RecordingTrace trace) =>
        [
            .. trace
                .Open.Select(o => o.Key)
                .OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.OrdinalIgnoreCase),
        ];

    private static IReadOnlyList<Decision> Possible(Decision decision, in LayerVerdicts verdicts) =>
        decision != Decision.Unknown
            ? [decision]
            : [Decision.Allowed, verdicts.Deny == Truth.Unknown ? Decision.ExplicitlyDenied : Decision.ImplicitlyDenied];

    private static StatementReference Reference(PolicyLayer layer, CompiledStatement statement) =>
        new(layer, statement.Policy.Name, statement.Source.Index, statement.Source.Sid?.Value, statement.Source.Effect);
}
