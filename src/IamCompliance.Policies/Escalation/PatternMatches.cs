using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Escalation;

/// <summary>Knows which principals of an account the resource patterns of its policies match, each pattern tried once.</summary>
internal sealed class PatternMatches(PrincipalNumbers numbers)
{
    private readonly Dictionary<string, PrincipalSet> known = new(StringComparer.Ordinal);

    public PrincipalSet Of(Pattern pattern)
    {
        if (!known.TryGetValue(pattern.Compiled, out var set))
            known.Add(pattern.Compiled, set = numbers.Where(p => pattern.IsMatch(p.Arn)));
        return set;
    }
}
