using System.Runtime.CompilerServices;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Grants;

/// <summary>A policy prepared for questions, once for as long as it lives.</summary>
internal sealed class GrantPolicy
{
    private static readonly ConditionalWeakTable<CompiledPolicy, GrantPolicy> Prepared = [];

    private readonly ActionIndex index;

    private GrantPolicy(CompiledPolicy policy)
    {
        Statements = [.. policy.Statements.Select(s => new GrantStatement(s))];
        index = new ActionIndex([.. policy.Statements]);
        var patterns = policy.Statements.SelectMany(s => s.Actions).ToList();
        Services = [.. patterns.Select(p => p.Service).OfType<string>().Distinct(StringComparer.Ordinal)];
        LeavesServiceOpen = patterns.Exists(p => p.Service is null && !KnownActions.IsUniversal(p));
    }

    public GrantStatement[] Statements { get; }

    /// <summary>Gets the number of words in a set of the statements.</summary>
    public int Words => (Statements.Length + 63) / 64;

    /// <summary>Gets the services that its actions name.</summary>
    public IReadOnlyList<string> Services { get; }

    /// <summary>Gets whether an action tells actions of all services apart, as <c>*:Get*</c> does.</summary>
    public bool LeavesServiceOpen { get; }

    public static GrantPolicy Of(CompiledPolicy policy) => Prepared.GetValue(policy, static p => new GrantPolicy(p));

    /// <summary>Sets the bit of each statement that is about an action.</summary>
    public void Match(KnownAction action, Span<ulong> found) => index.Find(action.Name, action.Service, found);
}
