using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Explanation;

/// <summary>Watches nothing.</summary>
internal readonly struct NoTrace : IEvaluationTrace
{
    public void Enter(PolicyLayer layer) { }

    public void Matched(CompiledStatement statement) { }

    public void Missed(CompiledStatement statement, NearMissReason reason, CompiledCondition? condition) { }

    public void Undecided(CompiledStatement statement, string? key) { }
}
