using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Tells what the policies of a principal demand of the keys of a request.</summary>
internal static class RequestKeys
{
    public const string Policy = "iam:PolicyARN";
    public const string Boundary = "iam:PermissionsBoundary";

    /// <summary>Whether a statement about an action asks for a key.</summary>
    public static bool Ask(AccountPrincipal principal, string action, string key) => Conditions(principal, action, key).Any();

    /// <summary>Lists the values that statements about an action compare a key with.</summary>
    public static IEnumerable<string> Values(AccountPrincipal principal, string action, string key) =>
        Conditions(principal, action, key).SelectMany(c => c.Source.Values).Select(v => v.Value).Distinct(StringComparer.Ordinal);

    private static IEnumerable<Conditions.CompiledCondition> Conditions(AccountPrincipal principal, string action, string key)
    {
        var lower = action.ToLowerInvariant();
        return principal
            .Policies.Groups.SelectMany(g => g.About(lower))
            .SelectMany(s => s.Conditions)
            .Where(c => c.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
    }
}
