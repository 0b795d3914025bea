using IamCompliance.Policies.Explanation;

namespace IamCompliance.Policies.Evaluation;

/// <summary>Decides requests as IAM does.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html</remarks>
public static class PolicyEvaluator
{
    /// <summary>Decides a request without saying why; allocates nothing.</summary>
    public static Decision Decide(EvaluationRequest request, PolicyStack policies)
    {
        if (policies.Refused is not null)
            return Decision.Error;
        if (IsAlwaysAllowed(request))
            return Decision.Allowed;
        var trace = default(NoTrace);
        return AccessLogic.Decide(request, LayerEvaluator.Evaluate(request, policies, ref trace));
    }

    /// <summary>Decides a request and explains the decision.</summary>
    public static EvaluationResult Evaluate(EvaluationRequest request, PolicyStack policies)
    {
        if (policies.Refused is { } refused)
            return EvaluationBuilder.Refuse(refused);
        if (IsAlwaysAllowed(request))
            return EvaluationResult.Always;
        var trace = RecordingTrace.Create();
        var verdicts = LayerEvaluator.Evaluate(request, policies, ref trace);
        return EvaluationBuilder.Build(request, verdicts, trace);
    }

    // Asking who one is needs credentials, and nothing else.
    private static bool IsAlwaysAllowed(EvaluationRequest request) =>
        request.Kind == RequestKind.AlwaysAllowed && request.Principal.IsInAccount;
}
