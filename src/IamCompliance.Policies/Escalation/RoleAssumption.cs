using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Escalation;

/// <summary>Asks whether a principal may assume a role, and set what the role asks for.</summary>
internal sealed class RoleAssumption(AccessProbe probe, TrustIndex trust)
{
    public const string Assume = "sts:AssumeRole";
    public const string Tag = "sts:TagSession";
    public const string SetSource = "sts:SetSourceIdentity";

    /// <summary>What is needed to assume a role; some of it is not had when the role cannot be assumed.</summary>
    public (string Action, Access Access)[] Of(AccountPrincipal principal, AccountPrincipal role)
    {
        var policies = principal.Policies.WithResource(trust.TrustOf(role));
        foreach (var caller in trust.CallersOf(role, principal))
        {
            var needed = As(caller, principal, role, policies);
            if (needed.All(n => n.Access.IsPossible))
                return needed;
        }

        return [(Assume, Access.None)];
    }

    /// <summary>Whether a principal who may assume a role may also set tags of the session.</summary>
    public Access Tagging(AccountPrincipal principal, AccountPrincipal role)
    {
        var policies = principal.Policies.WithResource(trust.TrustOf(role));
        return trust
            .CallersOf(role, principal)
            .Select(c => probe.AskAs(c, principal, Tag, role.Arn, policies, role))
            .FirstOrDefault(a => a.IsPossible, Access.None);
    }

    // "you must have the sts:TagSession action allowed in the IAM policy", the trust policy of the role:
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_permissions-required. So it is for the source
    // identity:
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html#id_credentials_temp_control-access_monitor-perms
    private (string Action, Access Access)[] As(
        RequestPrincipal caller,
        AccountPrincipal principal,
        AccountPrincipal role,
        PolicyStack policies
    )
    {
        var access = probe.AskAs(caller, principal, Assume, role.Arn, policies, role);
        List<(string, Access)> needed = [];
        foreach (var action in new[] { Tag, SetSource })
        {
            (string, string?)[] set = [.. access.Conditions.Where(k => Sets(action, k)).Select(k => (k, (string?)null))];
            if (set.Length == 0)
                continue;
            if (probe.AskAs(caller, principal, Assume, role.Arn, policies, role, set) is { IsPossible: true } without)
                access = without;
            else
                needed.Add((action, probe.AskAs(caller, principal, action, role.Arn, policies, role)));
        }

        return [(Assume, access), .. needed];
    }

    private static bool Sets(string action, string key) =>
        action == SetSource
            ? key.Equals("sts:SourceIdentity", StringComparison.OrdinalIgnoreCase)
            : key.StartsWith("aws:RequestTag/", StringComparison.OrdinalIgnoreCase)
                || key.Equals("aws:TagKeys", StringComparison.OrdinalIgnoreCase)
                || key.Equals("sts:TransitiveTagKeys", StringComparison.OrdinalIgnoreCase);
}
