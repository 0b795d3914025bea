using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Escalation;

/// <summary>Knows which roles trust whom, so that not every pair need be asked.</summary>
internal sealed class TrustIndex
{
    private readonly List<AccountPrincipal> delegating = [];
    private readonly Dictionary<string, List<AccountPrincipal>> byPrincipal = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<AccountPrincipal>> byService = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PolicyGroup> groups = new(StringComparer.Ordinal);

    public TrustIndex(AccountModel account)
    {
        foreach (var role in account.Principals.Where(p => p.Trust is not null))
        {
            groups[role.Arn] = new PolicyGroup(PolicyLayer.Resource, [role.Trust!]);
            foreach (var statement in role.Trust!.Document.Statements.Where(s => s.Effect == PolicyEffect.Allow))
                Add(role, statement, account.AccountId);
        }
    }

    /// <summary>Lists the roles whose trust policy may name the principal, or its account.</summary>
    public IEnumerable<AccountPrincipal> Candidates(AccountPrincipal principal) =>
        (byPrincipal.TryGetValue(principal.Arn, out var named) ? named : []).Concat(delegating).Distinct();

    /// <summary>Lists the roles that trust a service.</summary>
    public IReadOnlyList<AccountPrincipal> RolesTrusting(string service) => byService.TryGetValue(service, out var roles) ? roles : [];

    public PolicyGroup TrustOf(AccountPrincipal role) => groups[role.Arn];

    private void Add(AccountPrincipal role, PolicyStatement statement, string accountId)
    {
        if (statement.Principals is not { IsNegated: false } principals)
        {
            AddTo(delegating, role);
            return;
        }

        foreach (var principal in principals.Principals)
        {
            if (principal.Type == PolicyPrincipalType.Service)
                AddTo(ListOf(byService, principal.Value), role);
            else if (principal.Value == "*" || principal.Value == accountId || principal.Value.EndsWith($"::{accountId}:root", StringComparison.Ordinal))
                AddTo(delegating, role);
            else if (principal.Type == PolicyPrincipalType.Aws)
                AddTo(ListOf(byPrincipal, principal.Value), role);
        }
    }

    private static List<AccountPrincipal> ListOf(Dictionary<string, List<AccountPrincipal>> index, string key)
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        return list;
    }

    private static void AddTo(List<AccountPrincipal> list, AccountPrincipal role)
    {
        if (!list.Contains(role))
            list.Add(role);
    }
}
