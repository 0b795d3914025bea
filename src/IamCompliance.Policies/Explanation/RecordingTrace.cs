using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Explanation;

/// <summary>Keeps what happened to every statement about the action.</summary>
internal struct RecordingTrace : IEvaluationTrace
{
    private PolicyLayer layer;

    public List<(PolicyLayer Layer, CompiledStatement Statement)> Matches { get; private init; }

    public List<(PolicyLayer Layer, CompiledStatement Statement, NearMissReason Reason, CompiledCondition? Condition)> Misses
    {
        get;
        private init;
    }

    public List<(PolicyLayer Layer, CompiledStatement Statement, string? Key)> Open { get; private init; }

    public static RecordingTrace Create() =>
        new()
        {
            Matches = [],
            Misses = [],
            Open = [],
        };

    public void Enter(PolicyLayer layer) => this.layer = layer;

    public readonly void Matched(CompiledStatement statement) => Matches.Add((layer, statement));

    public readonly void Missed(CompiledStatement statement, NearMissReason reason, CompiledCondition? condition)
    {
        // What was undecided before a later condition failed is decided after all.
        var here = layer;
        Open.RemoveAll(o => ReferenceEquals(o.Statement, statement) && o.Layer == here);
        Misses.Add((layer, statement, reason, condition));
    }

    public readonly void Undecided(CompiledStatement statement, string? key) => Open.Add((layer, statement, key));
}
