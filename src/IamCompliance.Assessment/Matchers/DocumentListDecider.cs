using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using IamCompliance.Assessment.Derivations;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Resources;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds matchers of a list against something that follows from a document.</summary>
/// <param name="name">The name of the matcher.</param>
/// <param name="matchers">What the list must satisfy.</param>
/// <param name="role">What the document is for.</param>
/// <param name="source">The part that supplies the document.</param>
/// <param name="find">Makes the list, in the shape the schema declares, and words each of its elements for evidence.</param>
internal class DocumentListDecider(
    string name,
    CompiledMatcher[] matchers,
    DocumentRole role,
    SourcePart source,
    Func<CompiledPolicy, (DerivedValue List, IReadOnlyList<string> Words)> find
) : DocumentDecider(role)
{
    private const int Shown = 3;

    // What follows from a document is worked out once for all controls and explanations that ask.
    private static readonly ConditionalWeakTable<
        CompiledPolicy,
        ConcurrentDictionary<string, Lazy<(DerivedValue List, IReadOnlyList<string> Words)>>
    > Known = new();

    protected sealed override Truth Decide(CompiledPolicy policy, in Scope scope, Trace? trace)
    {
        var list = Found(policy).List is { Cause: { } cause }
            ? Value.Unknown(source, cause)
            : Value.Known(Found(policy).List.Element, source);
        var result = Truth.True;
        foreach (var matcher in matchers)
            result = TruthLogic.And(
                result,
                Settle(policy, matcher.Decider, matcher.Compare(list, scope, trace is null ? null : $"{trace.Path} {name}", trace))
            );
        return result;
    }

    protected sealed override string Describe(CompiledPolicy policy, in Scope scope)
    {
        var words = Found(policy).Words;
        return words.Count switch
        {
            0 => $"no {name}",
            <= Shown => string.Join("; ", words),
            _ => $"{string.Join("; ", words.Take(Shown))} … {words.Count}",
        };
    }

    /// <summary>Makes a list of texts that are their own words.</summary>
    public static (DerivedValue List, IReadOnlyList<string> Words) Texts(IReadOnlyList<string> texts) => (DerivedValue.Of(texts), texts);

    /// <summary>Says what the truth of one matcher is worth when the list may not be whole.</summary>
    protected virtual Truth Settle(CompiledPolicy policy, Decider decider, Truth truth) => truth;

    private (DerivedValue List, IReadOnlyList<string> Words) Found(CompiledPolicy policy) =>
        Known.GetOrCreateValue(policy).GetOrAdd(name, _ => new(() => find(policy))).Value;
}
