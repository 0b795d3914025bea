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
    private readonly Dictionary<(string Role, string Service), List<string>> services = [];
    private readonly Dictionary<(string Role, string Principal), List<RequestPrincipal>> sessions = [];
    private readonly Dictionary<string, List<string>> providers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> tags = new(StringComparer.Ordinal);
    private readonly ServiceTrust serviceTrust;
    private readonly Dictionary<string, PolicyGroup> groups = new(StringComparer.Ordinal);

    public TrustIndex(AccountModel account)
    {
        serviceTrust = new ServiceTrust(account);
        var roles = account.Principals.Where(p => p.IsRole).ToLookup(p => p.Name, p => p.Arn, StringComparer.Ordinal);
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (var principal in account.Principals.Where(_ => account.ComparedTags.Count > 0))
        {
            tags[principal.Arn] = string.Join(
                '\n',
                account.ComparedTags.Select(t => principal.Tags.TryGetValue(t, out var value) ? $"={value}" : "")
            );
        }

        foreach (var role in account.Principals.Where(p => p.Trust is not null))
        {
            var text = role.Trust!.Document.Text;
            if (!texts.TryGetValue(text, out var kind))
                texts.Add(text, kind = texts.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            kinds[role.Arn] = kind;
            groups[role.Arn] = new PolicyGroup(PolicyLayer.Resource, [role.Trust!]);
            foreach (var statement in role.Trust!.Document.Statements.Where(s => s.Effect == PolicyEffect.Allow))
                Add(role, statement, account.AccountId, roles);
        }
    }

    /// <summary>Whether a role's trust policy may let the principal in; one that names its account needs its own policies to say so
    /// too.</summary>
    public bool MayTrust(AccountPrincipal role, AccountPrincipal principal, bool canAssumeSome) =>
        named.Contains((role.Arn, principal.Arn)) || open.Contains(role.Arn) || (canAssumeSome && delegating.Contains(role.Arn));

    /// <summary>Whether some role lets the principal in without its own policies saying so.</summary>
    public bool MayTrustSomewhere(AccountPrincipal principal) => open.Count > 0 || everNamed.Contains(principal.Arn);

    /// <summary>Whether a service may have the role, on behalf of the role's own account.</summary>
    public bool TrustsService(AccountPrincipal role, string service) => services.ContainsKey((role.Arn, service));

    /// <summary>Lists the names of a service to pass the role to: its general one, and what the role calls it.</summary>
    public IEnumerable<string> NamesOf(AccountPrincipal role, string service) => services[(role.Arn, service)].Prepend(service).Distinct();

    /// <summary>Tells roles apart by the names that a service is to have.</summary>
    public string NameKindOf(AccountPrincipal role, string service) =>
        services[(role.Arn, service)] is [var only] ? only : string.Join(' ', services[(role.Arn, service)]);

    /// <summary>Lists the SAML providers of the account who may let somebody assume the role.</summary>
    public IReadOnlyList<string> ProvidersOf(AccountPrincipal role) => providers.TryGetValue(role.Arn, out var list) ? list : [];

    /// <summary>Lists who the principal can be when it asks for the role: itself, or a session whose name the role's trust policy
    /// knows.</summary>
    public IEnumerable<RequestPrincipal> CallersOf(AccountPrincipal role, AccountPrincipal principal) =>
        sessions.TryGetValue((role.Arn, principal.Arn), out var named) ? named.Prepend(principal.Caller) : [principal.Caller];

    /// <summary>Tells roles apart whose trust policies say different things.</summary>
    public string KindOf(AccountPrincipal role) => kinds[role.Arn];

    /// <summary>Tells principals apart by the tags that policies compare.</summary>
    public string TagsOf(AccountPrincipal principal) => tags.GetValueOrDefault(principal.Arn, "");

    public PolicyGroup TrustOf(AccountPrincipal role) => groups[role.Arn];

    private void Add(AccountPrincipal role, PolicyStatement statement, string accountId, ILookup<string, string> roles)
    {
        if (statement.Principals is not { IsNegated: false } principals)
        {
            open.Add(role.Arn);
            return;
        }

        foreach (var principal in principals.Principals)
        {
            if (principal.Type == PolicyPrincipalType.Service)
                AddService(
                    role,
                    principal.Value,
                    new RequestPrincipal(RequestPrincipalType.Service, principal.Value),
                    RoleAssumption.Assume
                );
            else if (principal.Type == PolicyPrincipalType.Federated)
                AddFederated(role, principal.Value, accountId);
            else if (principal.Value == "*")
                open.Add(role.Arn);
            else if (principal.Value == accountId || principal.Value.EndsWith($"::{accountId}:root", StringComparison.Ordinal))
                delegating.Add(role.Arn);
            else if (principal.Type == PolicyPrincipalType.Aws)
                AddNamed(role.Arn, principal.Value, accountId, roles);
        }
    }

    // An identity pool gives its roles as a provider does, and is handed them as a service is.
    private void AddFederated(AccountPrincipal role, string name, string accountId)
    {
        if (name == "cognito-identity.amazonaws.com")
            AddService(role, name, new RequestPrincipal(RequestPrincipalType.Federated, name), "sts:AssumeRoleWithWebIdentity");
        else if (
            name.Contains($":iam::{accountId}:saml-provider/", StringComparison.Ordinal)
            && serviceTrust.Holds(
                role,
                groups[role.Arn],
                new RequestPrincipal(RequestPrincipalType.Federated, name),
                "sts:AssumeRoleWithSAML"
            )
        )
        {
            if (!providers.TryGetValue(role.Arn, out var list))
                providers.Add(role.Arn, list = []);
            list.Add(name);
        }
    }

    private void AddService(AccountPrincipal role, string name, RequestPrincipal caller, string action)
    {
        var key = (role.Arn, ServiceNames.General(name));
        if (services.TryGetValue(key, out var names) ? names.Contains(name) : !serviceTrust.Holds(role, groups[role.Arn], caller, action))
            return;
        if (names is null)
            services.Add(key, names = []);
        names.Add(name);
    }

    // A session is named by the role's name without its path; whoever assumes the role chooses the name of the session.
    private void AddNamed(string role, string value, string accountId, ILookup<string, string> roles)
    {
        var caller = new RequestPrincipal(RequestPrincipalType.AssumedRole, value);
        var isSession = value.Contains(":assumed-role/", StringComparison.Ordinal);
        foreach (
            var principal in !isSession ? [value]
            : caller.AccountId == accountId && caller.RoleName is { } name ? roles[name]
            : []
        )
        {
            named.Add((role, principal));
            everNamed.Add(principal);
            if (!isSession)
                continue;
            if (!sessions.TryGetValue((role, principal), out var callers))
                sessions.Add((role, principal), callers = []);
            callers.Add(caller);
        }
    }
}
