using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Escalation;

/// <summary>Finds the ways by which one principal can have another's rights.</summary>
internal sealed class BecomeSteps(StepContext context)
{
    private const string Assume = RoleAssumption.Assume;
    private const string Pass = "iam:PassRole";

    private readonly Dictionary<AccountPrincipal, PolicyStack> selfTrust = [];

    /// <summary>Finds the steps from one principal to another, by the methods still wanted.</summary>
    public IEnumerable<EscalationStep> Between(
        AccountPrincipal principal,
        Capabilities able,
        AccountPrincipal target,
        Func<EscalationMethod, bool> isWanted
    )
    {
        var number = context.Numbers.Of(target);
        foreach (var method in able.Methods)
        {
            if (
                isWanted(method)
                && (number < 0 || able.Targets.Of(method).Contains(number))
                && Find(method, principal, able, target) is { } step
            )
                yield return step;
        }
    }

    /// <summary>Finds the step to a role with session tags that the principal chooses.</summary>
    public EscalationStep? WithTags(EscalationMethod method, AccountPrincipal principal, Capabilities able, AccountPrincipal target) =>
        context.Trust.MayTrust(target, principal, able.Mentions(Assume))
            ? StepContext.Step(
                method,
                principal,
                target.Arn,
                [
                    .. context.Assumption.Of(principal, target).Where(n => n.Action != RoleAssumption.Tag),
                    (RoleAssumption.Tag, context.Assumption.Tagging(principal, target)),
                ]
            )
            : null;

    /// <summary>The same step to a role, with session tags set; null where nobody can set them, or not the principal.</summary>
    public EscalationStep? Tagged(EscalationStep step, AccountPrincipal principal, AccountPrincipal target) =>
        step.Method.Pattern switch
        {
            EscalationPattern.UpdateTrust => step,
            EscalationPattern.AssumeRole when context.Assumption.Tagging(principal, target) is { IsPossible: true } tagging => step with
            {
                Evidence = [.. step.Evidence.Append(StepContext.Evidence(RoleAssumption.Tag, tagging)).Distinct()],
            },
            _ => null,
        };

    /// <summary>Finds the step from one principal to another by a method.</summary>
    public EscalationStep? Find(EscalationMethod method, AccountPrincipal principal, Capabilities able, AccountPrincipal target) =>
        method.Pattern switch
        {
            EscalationPattern.AssumeRole => AssumeRole(method, principal, able, target),
            EscalationPattern.BecomeUser when !target.IsRole => StepContext.Step(
                method,
                principal,
                target.Arn,
                [.. method.Needs.SelectMany(n => context.AskOn(principal, n, target))]
            ),
            EscalationPattern.UpdateTrust when target is { IsRole: true, IsProtected: false } => UpdateTrust(method, principal, target),
            EscalationPattern.ReplaceProvider when target is { IsRole: true, IsProtected: false } => ReplaceProvider(
                method,
                principal,
                target
            ),
            EscalationPattern.PassRole when IsUsable(method, target) => PassRole(method, principal, able, target),
            EscalationPattern.UseResource when IsUsable(method, target) => StepContext.Step(
                method,
                principal,
                target.Arn,
                [.. method.Needs.Select(n => (n, able.Some(n)))]
            ),
            _ => null,
        };

    private EscalationStep? AssumeRole(EscalationMethod method, AccountPrincipal principal, Capabilities able, AccountPrincipal target) =>
        target.Trust is not null && context.Trust.MayTrust(target, principal, able.Mentions(Assume))
            ? StepContext.Step(method, principal, target.Arn, context.Assumption.Of(principal, target))
            : null;

    // The new trust policy can name the principal itself, which suffices within an account unless a policy denies.
    private EscalationStep? UpdateTrust(EscalationMethod method, AccountPrincipal principal, AccountPrincipal target)
    {
        var access = context.AskOn(principal, method.Needs[0], target);
        if (access.Any(a => !a.Access.IsPossible))
            return null;
        if (!selfTrust.TryGetValue(principal, out var trusting))
            selfTrust.Add(principal, trusting = principal.Policies.WithResource(TrustNaming.Of(principal)));
        return StepContext.Step(
            method,
            principal,
            target.Arn,
            [.. access, (Assume, context.Probe.Ask(principal, Assume, target.Arn, trusting, target))]
        );
    }

    private EscalationStep? PassRole(EscalationMethod method, AccountPrincipal principal, Capabilities able, AccountPrincipal target)
    {
        (string Action, Access Access)[] others = [.. method.Needs.Where(n => n != Pass).Select(n => (n, able.Some(n)))];
        if (others.Any(o => !o.Access.IsPossible))
            return null;
        var pass = context
            .Trust.NamesOf(target, method.Service!)
            .Select(name => context.AskOn(principal, Pass, target, ("iam:PassedToService", name)))
            .FirstOrDefault(a => a.All(x => x.Access.IsPossible), [(Pass, Access.None)]);
        return StepContext.Step(method, principal, target.Arn, [.. pass, .. others]);
    }

    // Whoever controls the provider has it say what the trust policy asks for.
    private EscalationStep? ReplaceProvider(EscalationMethod method, AccountPrincipal principal, AccountPrincipal target) =>
        context
            .Trust.ProvidersOf(target)
            .Select(provider =>
                StepContext.Step(
                    method,
                    principal,
                    target.Arn,
                    [.. method.Needs.Select(n => (n, context.Probe.Ask(principal, n, provider)))]
                )
            )
            .FirstOrDefault(s => s is not null);

    private bool IsUsable(EscalationMethod method, AccountPrincipal target) =>
        target is { IsRole: true, IsProtected: false }
        && context.Trust.TrustsService(target, method.Service!)
        && (!method.NeedsInstanceProfile || target.HasInstanceProfile);
}
