using System.Numerics;
using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Grants;

/// <summary>The statements of all layers as they count for one question: a layer grants by its policies together, and every layer must
/// grant.</summary>
internal sealed class GrantModel
{
    private readonly List<(GrantPolicy Policy, Weighed?[] Statements, int FirstWord)> policies = [];
    private readonly PolicyEffect granting;
    private readonly Pattern[] unless;
    private readonly RequestContext request;
    private readonly GrantQuestion question;
    private ulong[] counted = [];

    private GrantModel(PolicyEffect granting, GrantQuestion question)
    {
        var prepared = PreparedQuestion.Of(question);
        request = prepared.Known;
        unless = prepared.Unless;
        this.granting = granting;
        this.question = question;
    }

    public int Layers { get; private set; }

    /// <summary>Gets the number of words in a set of the statements.</summary>
    public int Words { get; private set; }

    public IEnumerable<Weighed> Statements => policies.SelectMany(p => p.Statements).OfType<Weighed>();

    /// <summary>Gets the services that actions of the policies name, sorted; first those that are excepted from denials, which are the
    /// likeliest to be left.</summary>
    public IEnumerable<string> Services =>
        Statements
            .Where(s => !s.IsGrant && s.Statement.Source.IsActionNegated)
            .SelectMany(s => s.Statement.Source.Actions.Select(a => a.Service).OfType<string>())
            .Order(StringComparer.Ordinal)
            .Concat(policies.SelectMany(p => p.Policy.Services).Order(StringComparer.Ordinal))
            .Distinct(StringComparer.Ordinal);

    /// <summary>Gets whether an action tells actions of all services apart.</summary>
    public bool LeavesServiceOpen => policies.Exists(p => p.Policy.LeavesServiceOpen);

    /// <summary>What Allow statements grant in every layer and Deny statements of no layer take away.</summary>
    public static GrantModel OfGrants(IReadOnlyList<IReadOnlyList<CompiledPolicy>> layers, GrantQuestion question) =>
        Build(PolicyEffect.Allow, layers, question);

    /// <summary>What Deny statements deny.</summary>
    public static GrantModel OfDenials(IReadOnlyList<CompiledPolicy> policies, GrantQuestion question) =>
        Build(PolicyEffect.Deny, [policies], question);

    /// <summary>Marks the statements that are about an action.</summary>
    public void Match(KnownAction action, Span<ulong> found)
    {
        foreach (var (policy, _, firstWord) in policies)
            policy.Match(action, found.Slice(firstWord, policy.Words));
        for (var i = 0; i < counted.Length; i++)
            found[i] &= counted[i];
    }

    /// <summary>Whether a statement that grants is about an action; a quick no for most.</summary>
    public bool Names(KnownAction action)
    {
        Span<ulong> found = Words <= 16 ? stackalloc ulong[Words] : new ulong[Words];
        Match(action, found);
        return List(found).Exists(s => s.IsGrant);
    }

    /// <summary>Lists marked statements.</summary>
    public List<Weighed> List(ReadOnlySpan<ulong> marked)
    {
        List<Weighed> list = [];
        foreach (var (policy, statements, firstWord) in policies)
        {
            for (var word = 0; word < policy.Words; word++)
            {
                for (var bits = marked[firstWord + word]; bits != 0; bits &= bits - 1)
                    list.Add(statements[(word * 64) + BitOperations.TrailingZeroCount(bits)]!);
            }
        }

        return list;
    }

    private static GrantModel Build(PolicyEffect granting, IReadOnlyList<IReadOnlyList<CompiledPolicy>> layers, GrantQuestion question)
    {
        var model = new GrantModel(granting, question) { Layers = layers.Count };
        for (var layer = 0; layer < layers.Count; layer++)
        {
            foreach (var policy in layers[layer])
                model.Add(GrantPolicy.Of(policy), layer);
        }

        model.counted = new ulong[model.Words];
        foreach (var (_, statements, firstWord) in model.policies)
        {
            for (var i = 0; i < statements.Length; i++)
            {
                if (statements[i] is not null)
                    model.counted[firstWord + (i / 64)] |= 1UL << (i % 64);
            }
        }

        return model;
    }

    private void Add(GrantPolicy policy, int layer)
    {
        var weighed = new Weighed?[policy.Statements.Length];
        for (var i = 0; i < weighed.Length; i++)
        {
            var statement = policy.Statements[i];
            weighed[i] = statement.IsPossible || question.IsOfAllowStatements ? Weigh(statement, layer) : null;
        }

        policies.Add((policy, weighed, Words));
        Words += policy.Words;
    }

    private Weighed? Weigh(GrantStatement statement, int layer)
    {
        var conditions = statement.Source.Conditions;
        var isGrant = statement.Source.Source.Effect == granting;
        if (granting == PolicyEffect.Deny)
            return isGrant ? WeighDenial(statement, layer) : null;
        if (!isGrant && question.IsOfAllowStatements)
            return null;
        if (isGrant && question.IsAboutOthers && statement.IsAboutCallerOnly)
            return null;
        if (
            isGrant
            && question.Levels.Count > 0
            && !question.Levels.Contains(AccessLevel.Read)
            && conditions.Any(ReadingSessions.IsDemandedBy)
        )
            return null;
        if (isGrant && unless.Length > 0 && conditions.Any(c => IsNamed(c) && ConditionLimits.IsLimit(c)))
            return null;
        return new Weighed(statement, layer, isGrant, Keys(conditions));
    }

    private Weighed? WeighDenial(GrantStatement statement, int layer)
    {
        var source = statement.Source;
        // Of what is not known of a request, a statement may or may not be about it; what is known can rule it out.
        if (
            source.Conditions.Any(c =>
                c.Test(request) is not (ConditionResult.Holds or ConditionResult.KeyUnknown or ConditionResult.VariableUnknown)
            )
        )
            return null;
        var open = Keys(source.Conditions.Where(c => c.Test(request) != ConditionResult.Holds && !IsNamed(c)));
        // A Deny for some principals leaves the others alone.
        var isForAll = source.Principals is not { } principals || (!source.IsPrincipalNegated && principals.Any(p => p.IsEveryone));
        return new Weighed(statement, layer, true, isForAll ? open : [.. open, "Principal"]);
    }

    private bool IsNamed(CompiledCondition condition)
    {
        var key = condition.Key.ToLowerInvariant();
        return Array.Exists(unless, u => u.IsMatch(key));
    }

    private static string[] Keys(IEnumerable<CompiledCondition> conditions) => [.. conditions.Select(c => c.Key)];
}
