using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Explanation;

/// <summary>Watches an evaluation. A struct, so that watching nothing costs nothing and both ways run the same code.</summary>
internal interface IEvaluationTrace
{
    void Enter(PolicyLayer layer);

    void Matched(CompiledStatement statement);

    void Missed(CompiledStatement statement, NearMissReason reason, CompiledCondition? condition);

    void Undecided(CompiledStatement statement, string? key);
}
