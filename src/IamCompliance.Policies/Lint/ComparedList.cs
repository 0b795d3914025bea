using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Lint;

/// <summary>A list of actions or resources, compiled once to be compared with many others as a set.</summary>
internal sealed class ComparedList
{
    private readonly PolicyValueList list;
    private readonly string[] compiled;
    private readonly string[] covering;

    public ComparedList(PolicyValueList list, Func<string, string> compile)
    {
        this.list = list;
        compiled = [.. list.Values.Select(v => compile(v.Value))];
        // A value with variables covers nothing, for nobody knows what it stands for.
        covering = [.. compiled.Where((_, i) => !list.Values[i].Value.Contains("${", StringComparison.Ordinal))];
    }

    /// <summary>Whether the list surely holds all that another holds.</summary>
    public bool Covers(ComparedList inner) =>
        list.IsNegated || inner.list.IsNegated
            ? list.IsNegated == inner.list.IsNegated
                && list.Values.Select(v => v.Value).ToHashSet(StringComparer.Ordinal).SetEquals(inner.list.Values.Select(v => v.Value))
            : inner.compiled.Length > 0
                && Array.TrueForAll(inner.compiled, i => Array.Exists(covering, c => PatternAlgebra.Includes(c, i)));
}
