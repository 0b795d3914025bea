using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>What the finders of steps ask of an account.</summary>
internal sealed class StepContext
{
    public StepContext(AccountModel account)
    {
        Account = account;
        Probe = new AccessProbe(account, freeSessionTags: true);
        Administrators = new AdministratorTest(account);
        Trust = new TrustIndex(account);
        Assumption = new RoleAssumption(Probe, Trust);
    }

    public AccountModel Account { get; }

    public AccessProbe Probe { get; }

    public AdministratorTest Administrators { get; }

    public TrustIndex Trust { get; }

    public RoleAssumption Assumption { get; }

    /// <summary>Makes a step of the accesses it needs; null when one of them is not had.</summary>
    public static EscalationStep? Step(EscalationMethod method, AccountPrincipal from, string? to, params (string Action, Access Access)[] needed)
    {
        if (needed.Any(n => !n.Access.IsPossible))
            return null;
        return new EscalationStep(
            method, from.Arn, to,
            [.. needed.Select(n => Evidence(n.Action, n.Access))],
            [.. needed.SelectMany(n => n.Access.Conditions).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)]);
    }

    public static string Evidence(string action, Access access) => $"{action}: {(access.Statements.Count > 0 ? string.Join(", ", access.Statements) : "the trust policy")}";
}
