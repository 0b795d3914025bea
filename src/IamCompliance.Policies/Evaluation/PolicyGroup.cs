using IamCompliance.Policies.Explanation;

namespace IamCompliance.Policies.Evaluation;

/// <summary>Policies whose statements count together: those of one layer, or of one level of an organization.</summary>
internal sealed class PolicyGroup
{
    private const int BitsPerWord = 64;
    private const int WordsOnStack = 64;

    private readonly CompiledStatement[] statements;
    private readonly ActionIndex index;

    public PolicyGroup(PolicyLayer layer, IEnumerable<CompiledPolicy> policies)
    {
        Layer = layer;
        Policies = [.. policies];
        statements = [.. Policies.SelectMany(p => p.Statements)];
        index = new ActionIndex(statements);
    }

    public PolicyLayer Layer { get; }

    public IReadOnlyList<CompiledPolicy> Policies { get; }

    public IReadOnlyList<CompiledStatement> Statements => statements;

    /// <summary>Lists the statements whose actions match, whatever they are about.</summary>
    /// <param name="action">An action in lower case.</param>
    public List<CompiledStatement> About(string action)
    {
        var found = new ulong[(statements.Length + BitsPerWord - 1) / BitsPerWord];
        index.Find(action, action[..Math.Max(0, action.IndexOf(':', StringComparison.Ordinal))], found);
        return [.. statements.Where((_, i) => (found[i / BitsPerWord] >> (i % BitsPerWord) & 1) != 0)];
    }

    public GroupVerdict Evaluate<TTrace>(EvaluationRequest request, bool hasBoundary, ref TTrace trace)
        where TTrace : struct, IEvaluationTrace
    {
        trace.Enter(Layer);
        var words = (statements.Length + BitsPerWord - 1) / BitsPerWord;
        var candidates = words <= WordsOnStack ? stackalloc ulong[words] : new ulong[words];
        index.Find(request.Action, request.Service, candidates);
        var verdict = default(GroupVerdict);
        for (var word = 0; word < words; word++)
        {
            for (var bits = candidates[word]; bits != 0; bits &= bits - 1)
            {
                var statement = statements[(word * BitsPerWord) + System.Numerics.BitOperations.TrailingZeroCount(bits)];
                var match = statement.Match(request, hasBoundary, ref trace, out var grant);
                if (match == Truth.False)
                    continue;
                if (statement.IsDeny)
                    verdict.Deny = verdict.Deny.Or(match);
                else
                    verdict.AddAllow(match, grant);
            }
        }

        return verdict;
    }
}
