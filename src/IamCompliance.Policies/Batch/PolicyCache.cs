using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Batch;

/// <summary>Keeps compiled policies for the lines to come; forgets all of them rather than grow without bound.</summary>
internal sealed class PolicyCache
{
    private const int MaximumCount = 1024;

    private readonly Dictionary<(string Name, string Text, PolicyKind Kind), CompiledPolicy> policies = [];

    public CompiledPolicy Get(string name, string text, PolicyKind kind)
    {
        if (policies.TryGetValue((name, text, kind), out var known))
            return known;
        if (policies.Count >= MaximumCount)
            policies.Clear();
        return policies[(name, text, kind)] = CompiledPolicy.Compile(name, text, kind);
    }
}
