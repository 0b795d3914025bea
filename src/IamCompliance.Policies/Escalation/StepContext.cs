using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>What the finders of steps ask of an account.</summary>
internal sealed class StepContext(AccountModel account)
{
    public AccountModel Account { get; } = account;

    public AccessProbe Probe { get; } = new(account);

    public AdministratorTest Administrators { get; } = new(account);

    public TrustIndex Trust { get; } = new(account);

    /// <summary>Makes a step of the accesses it needs; null when one of them is not had.</summary>
    public static EscalationStep? Step(EscalationMethod method, AccountPrincipal from, string? to, params (string Action, Access Access)[] needed)
    {
        if (needed.Any(n => !n.Access.IsPossible))
            return null;
        return new EscalationStep(
            method, from.Arn, to,
            [.. needed.Select(n => $"{n.Action}: {(n.Access.Statements.Count > 0 ? string.Join(", ", n.Access.Statements) : "the trust policy")}")],
            [.. needed.SelectMany(n => n.Access.Conditions).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)]);
    }
}
