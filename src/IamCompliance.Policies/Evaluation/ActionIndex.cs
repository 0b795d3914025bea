using IamCompliance.Policies.Actions;

namespace IamCompliance.Policies.Evaluation;

/// <summary>Finds the statements whose actions match, without looking at those of other services.</summary>
internal sealed class ActionIndex
{
    private readonly CompiledStatement[] statements;

    // Not frozen: there is an index for each policy, and freezing takes longer than all questions about most of them.
    private readonly Dictionary<string, int[]> exact;
    private readonly Dictionary<string, (ActionPattern Pattern, int Statement)[]> byService;
    private readonly (ActionPattern Pattern, int Statement)[] ofAnyService;
    private readonly int[] negated;

    public ActionIndex(CompiledStatement[] statements)
    {
        this.statements = statements;
        var entries = statements.SelectMany((s, i) => s.IsActionNegated ? [] : s.Actions.Select(a => (Pattern: a, Statement: i))).ToList();
        exact = entries
            .Where(e => e.Pattern.IsExact)
            .GroupBy(e => e.Pattern.Compiled, e => e.Statement, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);
        byService = entries
            .Where(e => !e.Pattern.IsExact && e.Pattern.Service is not null)
            .GroupBy(e => e.Pattern.Service!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        ofAnyService = [.. entries.Where(e => !e.Pattern.IsExact && e.Pattern.Service is null)];
        negated = [.. Enumerable.Range(0, statements.Length).Where(i => statements[i].IsActionNegated)];
    }

    /// <summary>Sets the bit of each statement whose actions match.</summary>
    public void Find(string action, string service, Span<ulong> found)
    {
        found.Clear();
        if (exact.TryGetValue(action, out var named))
        {
            foreach (var statement in named)
                Add(found, statement);
        }

        if (byService.TryGetValue(service, out var patterns))
            Add(found, patterns, action);
        Add(found, ofAnyService, action);
        foreach (var statement in negated)
        {
            if (!IsExcepted(statements[statement], action))
                Add(found, statement);
        }
    }

    private static void Add(Span<ulong> found, (ActionPattern Pattern, int Statement)[] patterns, string action)
    {
        foreach (var (pattern, statement) in patterns)
        {
            if (pattern.IsMatch(action))
                Add(found, statement);
        }
    }

    private static void Add(Span<ulong> found, int statement) => found[statement >> 6] |= 1UL << (statement & 63);

    // NotAction "matches everything except the specified list of actions":
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
    private static bool IsExcepted(CompiledStatement statement, string action)
    {
        foreach (var pattern in statement.Actions)
        {
            if (pattern.IsMatch(action))
                return true;
        }

        return false;
    }
}
