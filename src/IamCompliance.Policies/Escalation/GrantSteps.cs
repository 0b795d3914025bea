using IamCompliance.Policies.Analysis;

namespace IamCompliance.Policies.Escalation;

/// <summary>Finds how a principal can give all rights to itself, or to somebody whose rights it can have.</summary>
internal sealed class GrantSteps(StepContext context)
{
    private const string Join = "iam:AddUserToGroup";

    private readonly Dictionary<AccountPrincipal, List<(AccountGroup Group, EscalationStep Step)>> joinable = [];

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
            var kind = method.Pattern == EscalationPattern.CreateRole ? "role/" : "user/";
            if (Make(method, principal, $"arn:{context.Account.Partition}:iam::{context.Account.AccountId}:{kind}") is { } step)
                yield return step;
        }

        foreach (var step in Member(principal).Concat(Elsewhere(principal)).OfType<EscalationStep>())
            yield return step;
    }

    // Whoever must set a boundary gains no more than it allows.
    private EscalationStep? Make(EscalationMethod method, AccountPrincipal principal, string prefix)
    {
        var attaching = method.Needs.FirstOrDefault(n => n.Contains(":Attach", StringComparison.Ordinal), method.Needs[0]);
        return (
            from boundary in context.Choices.AsBoundary(principal, method.Needs[0])
            from policy in context.Choices.ToAttach(principal, attaching)
            let asked = context.Probe.AskAllOnSome(
                principal,
                method.Needs,
                prefix,
                (RequestKeys.Boundary, boundary.Arn),
                (RequestKeys.Policy, policy.Arn)
            )
            where asked is not null
            select StepContext.Step(method, principal, null, [.. asked.Value.Needed, .. boundary.Making, .. policy.Making])
        ).FirstOrDefault();
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

    private IEnumerable<EscalationStep?> Attach(AccountPrincipal principal, AccountPrincipal target, EscalationPattern pattern) =>
        from method in EscalationMethods.ByPattern[pattern]
        where !target.IsProtected && AccessProbe.Mentions(principal, method.Needs[0])
        select Give(method, principal, target);

    private EscalationStep? Give(EscalationMethod method, AccountPrincipal principal, AccountPrincipal target) =>
        context
            .Choices.ToAttach(principal, method.Needs[0])
            .Select(policy =>
                StepContext.Step(
                    method,
                    principal,
                    null,
                    [
                        .. context.AskOn(
                            principal,
                            method.Needs[0],
                            target,
                            (RequestKeys.Policy, policy.Arn),
                            (RequestKeys.Boundary, target.BoundaryArn)
                        ),
                        .. policy.Making,
                    ]
                )
            )
            .FirstOrDefault(s => s is not null);

    private IEnumerable<EscalationStep?> Group(AccountPrincipal principal, AccountPrincipal target) =>
        from method in EscalationMethods.ByPattern[EscalationPattern.GrantGroup]
        where AccessProbe.Mentions(principal, method.Needs[0])
        from g in target.Groups
        from policy in context.Choices.ToAttach(principal, method.Needs[0])
        select StepContext.Step(
            method,
            principal,
            null,
            [
                (method.Needs[0], context.Probe.Ask(principal, method.Needs[0], g.Arn, null, null, (RequestKeys.Policy, policy.Arn))),
                .. policy.Making,
            ]
        );

    private IEnumerable<EscalationStep?> JoinGroup(AccountPrincipal principal, AccountPrincipal target) =>
        from method in EscalationMethods.ByPattern[EscalationPattern.JoinGroup]
        where !target.IsRole && AccessProbe.Mentions(principal, method.Needs[0])
        from g in Joinable(principal, method)
        where !target.Groups.Contains(g.Group) && context.Administrators.WouldBe(target, g.Group.Arn, g.Group.Policies)
        select g.Step;

    private List<(AccountGroup Group, EscalationStep Step)> Joinable(AccountPrincipal principal, EscalationMethod method)
    {
        if (!joinable.TryGetValue(principal, out var list))
        {
            joinable.Add(principal, list = []);
            foreach (var group in context.Account.Groups)
            {
                var access = context.Probe.Ask(principal, method.Needs[0], group.Arn);
                if (StepContext.Step(method, principal, null, (method.Needs[0], access)) is { } step)
                    list.Add((group, step));
            }
        }

        return list;
    }

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
