using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Grants;

/// <summary>Finds the services that policies grant whole.</summary>
internal static class ServiceGrants
{
    public static IReadOnlyList<string> Of(IReadOnlyList<CompiledPolicy> policies)
    {
        var statements = policies.SelectMany(p => p.Document.Statements).Where(s => s.Effect == PolicyEffect.Allow).ToList();
        return
        [
            .. ServiceReference.Prefixes
                .Where(prefix => statements.Exists(s => MayGrant(s, prefix)))
                .Where(prefix => PolicyGrants.Find(policies, new GrantQuestion { Actions = [prefix + ":*"], OfActions = Quantifier.Every }).Extent != GrantExtent.None)
                .Order(StringComparer.Ordinal),
        ];
    }

    // A quick no for the services that a statement does not name.
    private static bool MayGrant(PolicyStatement statement, string prefix) => statement.Actions.IsNegated || statement.Actions.Values.Any(v =>
    {
        var colon = v.Value.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || v.Value.AsSpan(0, colon).ContainsAny('*', '?') || v.Value.AsSpan(0, colon).Equals(prefix, StringComparison.OrdinalIgnoreCase);
    });
}
