using System.Runtime.InteropServices;
using IamCompliance.Policies.Actions;

namespace IamCompliance.Policies.Evaluation;

/// <summary>Finds the statements whose actions match, without looking at those of other services.</summary>
internal sealed class ActionIndex
{
    private const int BitsPerWord = 64;

    private readonly CompiledStatement[] statements;

    // For each word of a set of statements, the bits of those that name an action as it is. Not frozen: there is an index for each policy,
    // and freezing takes longer than all questions about most of them.
    private readonly Dictionary<string, ulong>?[] exact;
    private readonly Dictionary<string, List<(ActionPattern Pattern, int Statement)>>? byService;
    private readonly List<(ActionPattern Pattern, int Statement)> ofAnyService = [];
    private readonly List<int> negated = [];

    public ActionIndex(CompiledStatement[] statements)
    {
        this.statements = statements;
        exact = new Dictionary<string, ulong>?[(statements.Length + BitsPerWord - 1) / BitsPerWord];
        for (var i = 0; i < statements.Length; i++)
        {
            if (statements[i].IsActionNegated)
            {
                negated.Add(i);
                continue;
            }

            foreach (var pattern in statements[i].Actions)
            {
                if (pattern.IsExact)
                    BitsOf(pattern.Compiled, i / BitsPerWord) |= 1UL << (i % BitsPerWord);
                else if (pattern.Service is { } service)
                    PatternsOf(byService ??= new(StringComparer.Ordinal), service).Add((pattern, i));
                else
                    ofAnyService.Add((pattern, i));
            }
        }
    }

    /// <summary>Sets the bit of each statement whose actions match.</summary>
    public void Find(string action, string service, Span<ulong> found)
    {
        for (var word = 0; word < exact.Length; word++)
            found[word] = exact[word] is { } named && named.TryGetValue(action, out var bits) ? bits : 0;
        if (byService is not null && byService.TryGetValue(service, out var patterns))
            Add(found, patterns, action);
        Add(found, ofAnyService, action);
        foreach (var statement in negated)
        {
            if (!IsExcepted(statements[statement], action))
                Add(found, statement);
        }
    }

    private ref ulong BitsOf(string action, int word) =>
        ref CollectionsMarshal.GetValueRefOrAddDefault(exact[word] ??= new(StringComparer.Ordinal), action, out _);

    private static List<(ActionPattern Pattern, int Statement)> PatternsOf(
        Dictionary<string, List<(ActionPattern Pattern, int Statement)>> known,
        string service
    ) => CollectionsMarshal.GetValueRefOrAddDefault(known, service, out _) ??= [];

    private static void Add(Span<ulong> found, List<(ActionPattern Pattern, int Statement)> patterns, string action)
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
