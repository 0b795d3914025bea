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
        Numbers = new PrincipalNumbers(account, Trust);
        Matches = new PatternMatches(Numbers);
        Assumption = new RoleAssumption(Probe, Trust);
        Obstacles = new Obstacles(this);
        Choices = new PolicyChoices(this);
        Changes = new FormChanges(this);
        Made = new MadeIdentities(this);
    }

    public AccountModel Account { get; }

    public AccessProbe Probe { get; }

    public AdministratorTest Administrators { get; }

    public TrustIndex Trust { get; }

    public PrincipalNumbers Numbers { get; }

    public PatternMatches Matches { get; }

    public RoleAssumption Assumption { get; }

    public Obstacles Obstacles { get; }

    public PolicyChoices Choices { get; }

    public FormChanges Changes { get; }

    public MadeIdentities Made { get; }

    public FormKeys Forms { get; } = new();

    /// <summary>Whether a principal may do something to another, as <see cref="AskOn"/> says.</summary>
    public bool MayOn(AccountPrincipal principal, string action, AccountPrincipal target, params (string Key, string? Value)[] given) =>
        Probe.May(principal, action, target.Arn, target, given)
        || (Account.ComparedTags.Count > 0 && AskOn(principal, action, target, given).All(a => a.Access.IsPossible));

    /// <summary>Asks whether a principal may do something to another, whose tags it may change first where conditions ask for
    /// some.</summary>
    public (string Action, Access Access)[] AskOn(
        AccountPrincipal principal,
        string action,
        AccountPrincipal target,
        params (string Key, string? Value)[] given
    )
    {
        var access = Probe.Ask(principal, action, target.Arn, null, target, given);
        var tag = target.IsRole ? "iam:TagRole" : "iam:TagUser";
        if (access.IsPossible || Account.ComparedTags.Count == 0 || target.IsProtected || !AccessProbe.Mentions(principal, tag))
            return [(action, access)];
        var tagged = Probe.Ask(principal, action, target.Arn, null, null, given);
        return tagged.IsPossible ? [(action, tagged), (tag, Probe.Ask(principal, tag, target.Arn, null, target))] : [(action, access)];
    }

    /// <summary>Makes a step of the accesses it needs; null when one of them is not had.</summary>
    public static EscalationStep? Step(
        EscalationMethod method,
        AccountPrincipal from,
        string? to,
        params (string Action, Access Access)[] needed
    )
    {
        if (needed.Any(n => !n.Access.IsPossible))
            return null;
        return new EscalationStep(
            method,
            from.Arn,
            to,
            [.. needed.Select(n => Evidence(n.Action, n.Access))],
            [
                .. needed
                    .SelectMany(n => n.Access.Conditions)
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .Order(StringComparer.OrdinalIgnoreCase),
            ]
        );
    }

    public static string Evidence(string action, Access access) =>
        $"{action}: {(access.Statements.Count > 0 ? string.Join(", ", access.Statements) : "the trust policy")}";
}
