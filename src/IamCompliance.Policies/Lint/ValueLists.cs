using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Resources;

namespace IamCompliance.Policies.Lint;

/// <summary>Compares lists of actions or resources as sets.</summary>
internal static class ValueLists
{
    public static string CompileAction(string value) => new ActionPattern(value).Compiled;

    /// <summary>Compiles a resource; one with variables covers nothing and is covered as if they could be anything.</summary>
    public static string CompileResource(string value) => ResourcePattern.Compile(value, hasVariables: true).First().Text.WithStars();

    /// <summary>Whether the outer list surely holds all that the inner holds.</summary>
    public static bool Cover(PolicyValueList? outer, PolicyValueList? inner, Func<string, string> compile)
    {
        if (outer is null || inner is null)
            return outer is null && inner is null;
        if (outer.IsNegated || inner.IsNegated)
            return outer.IsNegated == inner.IsNegated && outer.Values.Select(v => v.Value).ToHashSet(StringComparer.Ordinal).SetEquals(inner.Values.Select(v => v.Value));
        var covers = outer.Values.Where(v => !v.Value.Contains("${", StringComparison.Ordinal)).Select(v => compile(v.Value)).ToList();
        return inner.Values.Count > 0 && inner.Values.All(v => covers.Exists(c => PatternAlgebra.Includes(c, compile(v.Value))));
    }
}
