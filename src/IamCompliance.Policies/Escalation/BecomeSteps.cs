using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Finds whose rights a principal can have beside its own.</summary>
internal sealed class BecomeSteps(StepContext context)
{
    private const string Assume = "sts:AssumeRole";
    private const string Pass = "iam:PassRole";

    private readonly List<AccountPrincipal> users = [.. context.Account.Principals.Where(p => !p.IsRole)];
    private readonly List<AccountPrincipal> roles = [.. context.Account.Principals.Where(p => p.IsRole && !p.IsProtected)];

    public IEnumerable<EscalationStep> From(AccountPrincipal principal) =>
        AssumeRole(principal).Concat(BecomeUser(principal)).Concat(UpdateTrust(principal)).Concat(PassRole(principal)).Concat(UseResource(principal)).OfType<EscalationStep>();

    private IEnumerable<EscalationStep?> AssumeRole(AccountPrincipal principal)
    {
        var method = EscalationMethods.ByPattern[EscalationPattern.AssumeRole].First();
        foreach (var role in context.Trust.Candidates(principal).Where(r => r != principal))
        {
            var access = context.Probe.Ask(principal, Assume, role.Arn, principal.Policies.WithResource(context.Trust.TrustOf(role)), role);
            yield return StepContext.Step(method, principal, role.Arn, (Assume, access));
        }
    }

    private IEnumerable<EscalationStep?> BecomeUser(AccountPrincipal principal) =>
        from method in EscalationMethods.ByPattern[EscalationPattern.BecomeUser]
        where method.Needs.All(n => AccessProbe.Mentions(principal, n))
        from user in users
        where user != principal
        select StepContext.Step(method, principal, user.Arn, [.. method.Needs.Select(n => (n, context.Probe.Ask(principal, n, user.Arn, null, user)))]);

    private IEnumerable<EscalationStep?> UpdateTrust(AccountPrincipal principal)
    {
        foreach (var method in EscalationMethods.ByPattern[EscalationPattern.UpdateTrust].Where(m => AccessProbe.Mentions(principal, m.Needs[0])))
        {
            var trusting = principal.Policies.WithResource(TrustNaming.Of(principal));
            // The new trust policy can name the principal itself, which suffices within an account unless a policy denies.
            foreach (var role in roles.Where(r => r != principal))
                yield return StepContext.Step(method, principal, role.Arn, (method.Needs[0], context.Probe.Ask(principal, method.Needs[0], role.Arn, null, role)), (Assume, context.Probe.Ask(principal, Assume, role.Arn, trusting, role)));
        }
    }

    private IEnumerable<EscalationStep?> PassRole(AccountPrincipal principal)
    {
        if (!AccessProbe.Mentions(principal, Pass))
            yield break;
        foreach (var method in EscalationMethods.ByPattern[EscalationPattern.PassRole].Where(m => m.Needs.All(n => AccessProbe.Mentions(principal, n))))
        {
            var others = method.Needs.Where(n => n != Pass).Select(n => (n, context.Probe.AskSome(principal, n))).ToList();
            if (others.Exists(o => !o.Item2.IsPossible))
                continue;
            foreach (var role in Trusting(method).Where(r => r != principal))
                yield return StepContext.Step(method, principal, role.Arn, [(Pass, context.Probe.Ask(principal, Pass, role.Arn, null, role, ("iam:PassedToService", method.Service))), .. others]);
        }
    }

    private IEnumerable<EscalationStep?> UseResource(AccountPrincipal principal)
    {
        foreach (var method in EscalationMethods.ByPattern[EscalationPattern.UseResource].Where(m => m.Needs.All(n => AccessProbe.Mentions(principal, n))))
        {
            (string, Access)[] needed = [.. method.Needs.Select(n => (n, context.Probe.AskSome(principal, n)))];
            foreach (var role in Trusting(method).Where(r => r != principal))
                yield return StepContext.Step(method, principal, role.Arn, needed);
        }
    }

    private IEnumerable<AccountPrincipal> Trusting(EscalationMethod method) =>
        context.Trust.RolesTrusting(method.Service!).Where(r => !r.IsProtected && (!method.NeedsInstanceProfile || r.HasInstanceProfile));
}
