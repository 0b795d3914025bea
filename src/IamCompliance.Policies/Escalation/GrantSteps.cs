using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Finds how a principal can give all rights to itself, or to somebody whose rights it can have.</summary>
internal sealed class GrantSteps(StepContext context)
{
    private const string Join = "iam:AddUserToGroup";
    private const string AnyPolicy = ":iam::aws:policy/AdministratorAccess";

    private readonly bool hasDirectory = context.Account.Principals.Any(p =>
        p.Arn.Contains(":role/aws-reserved/sso.amazonaws.com/", StringComparison.Ordinal)
    );

    /// <summary>Finds the steps by which a principal makes a target an administrator.</summary>
    public IEnumerable<EscalationStep> On(AccountPrincipal principal, AccountPrincipal target)
    {
        var steps = Unbind(principal, target)
            .Concat(WritePolicy(principal, target))
            .Concat(SwitchPolicy(principal, target))
            .Concat(JoinGroup(principal, target));
        if (context.Administrators.CouldBe(target))
        {
            steps = steps
                .Concat(
                    target.IsRole
                        ? Attach(principal, target, EscalationPattern.GrantRole)
                        : Attach(principal, target, EscalationPattern.GrantUser)
                )
                .Concat(Group(principal, target));
        }

        return steps.OfType<EscalationStep>();
    }

    /// <summary>Finds the steps by which a principal makes an administrator that was not there before.</summary>
    public IEnumerable<EscalationStep> New(AccountPrincipal principal)
    {
        foreach (
            var method in EscalationMethods
                .ByPattern[EscalationPattern.CreateRole]
                .Concat(EscalationMethods.ByPattern[EscalationPattern.CreateUser])
        )
        {
            if (!method.Needs.All(n => AccessProbe.Mentions(principal, n)))
                continue;
            // Without boundary: whoever must set one gains no more than it allows.
            var kind = method.Pattern == EscalationPattern.CreateRole ? "role/" : "user/";
            var prefix = $"arn:{context.Account.Partition}:iam::{context.Account.AccountId}:{kind}";
            (string, Access)[] needed =
            [
                .. method.Needs.Select(n =>
                    (
                        n,
                        context.Probe.AskSome(
                            principal,
                            n,
                            prefix,
                            ("iam:PermissionsBoundary", null),
                            ("iam:PolicyARN", AdministratorPolicy)
                        )
                    )
                ),
            ];
            if (StepContext.Step(method, principal, null, needed) is { } step)
                yield return step;
        }

        foreach (var step in Member(principal).Concat(Elsewhere(principal)).OfType<EscalationStep>())
            yield return step;
    }

    private IEnumerable<EscalationStep?> Member(AccountPrincipal principal) =>
        from method in EscalationMethods.ByPattern[EscalationPattern.CreateMember]
        where method.Needs.All(n => AccessProbe.Mentions(principal, n))
        from g in context.Account.Groups
        where context.Administrators.WouldMake(g.Policies, g.Arn, principal)
        select StepContext.Step(
            method,
            principal,
            null,
            [
                .. method.Needs.Select(n =>
                    (
                        n,
                        n == Join
                            ? context.Probe.Ask(principal, n, g.Arn)
                            : context.Probe.AskSome(
                                principal,
                                n,
                                $"arn:{context.Account.Partition}:iam::{context.Account.AccountId}:user/",
                                ("iam:PermissionsBoundary", null)
                            )
                    )
                ),
            ]
        );

    // Identity Center has given somebody rights in the account when there is one of its roles.
    private IEnumerable<EscalationStep?> Elsewhere(AccountPrincipal principal) =>
        from method in EscalationMethods.ByPattern[EscalationPattern.GrantElsewhere]
        where hasDirectory && method.Needs.All(n => AccessProbe.Mentions(principal, n))
        select StepContext.Step(method, principal, null, [.. method.Needs.Select(n => (n, context.Probe.AskSome(principal, n)))]);

    private string AdministratorPolicy => $"arn:{context.Account.Partition}{AnyPolicy}";

    private IEnumerable<EscalationStep?> Attach(AccountPrincipal principal, AccountPrincipal target, EscalationPattern pattern) =>
        from method in EscalationMethods.ByPattern[pattern]
        where !target.IsProtected && AccessProbe.Mentions(principal, method.Needs[0])
        select StepContext.Step(
            method,
            principal,
            null,
            context.AskOn(
                principal,
                method.Needs[0],
                target,
                ("iam:PolicyARN", AdministratorPolicy),
                ("iam:PermissionsBoundary", target.BoundaryArn)
            )
        );

    private IEnumerable<EscalationStep?> Group(AccountPrincipal principal, AccountPrincipal target) =>
        from method in EscalationMethods.ByPattern[EscalationPattern.GrantGroup]
        where AccessProbe.Mentions(principal, method.Needs[0])
        from g in target.Groups
        select StepContext.Step(
            method,
            principal,
            null,
            (method.Needs[0], context.Probe.Ask(principal, method.Needs[0], g.Arn, null, null, ("iam:PolicyARN", AdministratorPolicy)))
        );

    private IEnumerable<EscalationStep?> JoinGroup(AccountPrincipal principal, AccountPrincipal target) =>
        from method in EscalationMethods.ByPattern[EscalationPattern.JoinGroup]
        where !target.IsRole && AccessProbe.Mentions(principal, method.Needs[0])
        from g in context.Account.Groups
        where !target.Groups.Contains(g) && context.Administrators.WouldBe(target, g.Arn, g.Policies)
        select StepContext.Step(method, principal, null, (method.Needs[0], context.Probe.Ask(principal, method.Needs[0], g.Arn)));

    private IEnumerable<EscalationStep?> WritePolicy(AccountPrincipal principal, AccountPrincipal target) =>
        from method in EscalationMethods.ByPattern[EscalationPattern.WritePolicy]
        where AccessProbe.Mentions(principal, method.Needs[0])
        from arn in target.AttachedPolicies
        where
            context.Account.ManagedPolicies.TryGetValue(arn, out var policy)
            && !policy.IsAwsManaged
            && context.Administrators.CouldBeInstead(target, arn)
        select StepContext.Step(method, principal, null, (method.Needs[0], context.Probe.Ask(principal, method.Needs[0], arn)));

    private IEnumerable<EscalationStep?> SwitchPolicy(AccountPrincipal principal, AccountPrincipal target) =>
        from method in EscalationMethods.ByPattern[EscalationPattern.SwitchPolicy]
        where AccessProbe.Mentions(principal, method.Needs[0])
        from arn in target.AttachedPolicies
        let policy = context.Account.ManagedPolicies.GetValueOrDefault(arn)
        where
            policy is { IsAwsManaged: false }
            && policy.Others.Select((v, i) => (v, i)).Any(o => context.Administrators.WouldBeInstead(target, arn, $"version {o.i}", [o.v]))
        select StepContext.Step(method, principal, null, (method.Needs[0], context.Probe.Ask(principal, method.Needs[0], arn)));

    private IEnumerable<EscalationStep?> Unbind(AccountPrincipal principal, AccountPrincipal target) =>
        from obstacle in context.Obstacles.Of(target)
        where obstacle.KeepsAdministrator && obstacle.IsMentionedBy(principal)
        select StepContext.Step(obstacle.Method, principal, null, context.Obstacles.Ask(obstacle, principal, target));
}
