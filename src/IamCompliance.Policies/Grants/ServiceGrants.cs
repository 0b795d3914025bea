using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Grants;

/// <summary>Finds the services that policies grant whole by their Allow statements.</summary>
/// <remarks>
/// "The control fails if any policy statement includes "Effect": "Allow" with "Action": "Service:*"", whatever is denied beside it:
/// https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-21
/// </remarks>
internal static class ServiceGrants
{
    public static IReadOnlyList<string> Of(IReadOnlyList<CompiledPolicy> policies)
    {
        var model = GrantModel.OfGrants([policies], new GrantQuestion { IsOfAllowStatements = true });
        return
        [
            .. Named(policies.SelectMany(p => p.Document.Statements).Where(s => s.Effect == PolicyEffect.Allow))
                .Where(prefix => GrantAnalysis.Run(model, EveryActionOf(prefix)).Extent != GrantExtent.None)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static GrantQuestion EveryActionOf(string prefix) =>
        new()
        {
            Actions = [prefix + ":*"],
            OfActions = Quantifier.Every,
            IsOfAllowStatements = true,
        };

    // Services that no statement names are not asked about.
    private static IReadOnlyCollection<string> Named(IEnumerable<PolicyStatement> statements)
    {
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            foreach (var action in statement.Actions.Values)
            {
                var colon = action.Value.IndexOf(':', StringComparison.Ordinal);
                if (colon < 0 || action.Value.AsSpan(0, colon).ContainsAny('*', '?'))
                    return ServiceReference.Prefixes;
                named.Add(action.Value[..colon].ToLowerInvariant());
            }

            if (statement.Actions.IsNegated)
                return ServiceReference.Prefixes;
        }

        named.IntersectWith(ServiceReference.Prefixes);
        return named;
    }
}
