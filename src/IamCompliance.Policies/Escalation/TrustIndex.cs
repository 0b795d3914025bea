using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Escalation;

/// <summary>Knows which roles may trust whom, so that not every pair need be asked.</summary>
internal sealed class TrustIndex
{
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private readonly HashSet<string> delegating = new(StringComparer.Ordinal);
    private readonly HashSet<(string Role, string Principal)> named = [];
    private readonly HashSet<string> everNamed = new(StringComparer.Ordinal);
    private readonly HashSet<(string Role, string Service)> services = [];
    private readonly Dictionary<string, PolicyGroup> groups = new(StringComparer.Ordinal);

    public TrustIndex(AccountModel account)
    {
        foreach (var role in account.Principals.Where(p => p.Trust is not null))
        {
            groups[role.Arn] = new PolicyGroup(PolicyLayer.Resource, [role.Trust!]);
            foreach (var statement in role.Trust!.Document.Statements.Where(s => s.Effect == PolicyEffect.Allow))
                Add(role.Arn, statement, account.AccountId);
        }
    }

    /// <summary>Whether a role's trust policy may let the principal in; one that names its account needs its own policies to say so too.</summary>
    public bool MayTrust(AccountPrincipal role, AccountPrincipal principal, bool canAssumeSome) =>
        named.Contains((role.Arn, principal.Arn)) || open.Contains(role.Arn) || (canAssumeSome && delegating.Contains(role.Arn));

    /// <summary>Whether some role lets the principal in without its own policies saying so.</summary>
    public bool MayTrustSomewhere(AccountPrincipal principal) => open.Count > 0 || everNamed.Contains(principal.Arn);

    public bool TrustsService(AccountPrincipal role, string service) => services.Contains((role.Arn, service));

    public PolicyGroup TrustOf(AccountPrincipal role) => groups[role.Arn];

    private void Add(string role, PolicyStatement statement, string accountId)
    {
        if (statement.Principals is not { IsNegated: false } principals)
        {
            open.Add(role);
            return;
        }

        foreach (var principal in principals.Principals)
        {
            if (principal.Type == PolicyPrincipalType.Service)
                services.Add((role, principal.Value));
            else if (principal.Value == "*")
                open.Add(role);
            else if (principal.Value == accountId || principal.Value.EndsWith($"::{accountId}:root", StringComparison.Ordinal))
                delegating.Add(role);
            else if (principal.Type == PolicyPrincipalType.Aws)
            {
                named.Add((role, principal.Value));
                everNamed.Add(principal.Value);
            }
        }
    }
}
