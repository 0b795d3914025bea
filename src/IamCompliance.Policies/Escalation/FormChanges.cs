using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Escalation;

/// <summary>Finds what one principal can make of another, or of itself: each change with the principal as it is then.</summary>
internal sealed class FormChanges(StepContext context)
{
    /// <summary>Lists the changes, those that give most first.</summary>
    public IEnumerable<FormChange> By(AccountPrincipal actor, Capabilities able, AccountPrincipal target)
    {
        var changes = Unbind(actor, able, target).Concat(Boundaries(actor, able, target));
        if (!HasEverything(target))
            changes = Give(actor, able, target)
                .Concat(Write(actor, able, target))
                .Concat(Join(actor, able, target))
                .Concat(Switch(actor, able, target))
                .Concat(changes);
        return changes.Where(c => c.Step is not null).Select(c => new FormChange(c.Form, c.Step!, Adds(target, c.Form)));
    }

    /// <summary>The principal with everything that changes add to it.</summary>
    public static AccountPrincipal Merge(AccountPrincipal target, IEnumerable<FormChange> additions)
    {
        var merged = target;
        foreach (var form in additions.Select(a => a.Form))
        {
            var policies = merged.Policies.Identity.Policies.Union(form.Policies.Identity.Policies);
            merged = merged.Changed(
                merged.Policies.WithIdentity(new PolicyGroup(PolicyLayer.Identity, policies)),
                joined: form.Groups.FirstOrDefault(g => !merged.Groups.Contains(g)),
                attached: form.OwnAttachedPolicies.FirstOrDefault(a => !merged.OwnAttachedPolicies.Contains(a))
            );
        }

        return merged;
    }

    // Nothing is lost by what only allows more.
    private static bool Adds(AccountPrincipal before, AccountPrincipal after)
    {
        var held = before.Policies.Identity.Policies;
        return before.Policies.Boundary == after.Policies.Boundary
            && before.HasChosenTags == after.HasChosenTags
            && !held.Except(after.Policies.Identity.Policies).Any()
            && after.Policies.Identity.Policies.Except(held).All(p => !p.Statements.Any(s => s.IsDeny));
    }

    private static bool HasEverything(AccountPrincipal target) => target.Policies.Identity.Policies.Contains(AwsPolicies.Everything);

    private IEnumerable<(AccountPrincipal Form, EscalationStep? Step)> Unbind(
        AccountPrincipal actor,
        Capabilities able,
        AccountPrincipal target
    ) =>
        able.CanUnbind
            ? from obstacle in context.Obstacles.Of(target)
            where able.Mentions(obstacle.Method.Needs[0])
            select (
                obstacle.Freed,
                StepContext.Step(obstacle.Method, actor, null, context.Obstacles.Ask(obstacle, actor, target))?.On(target.Arn)
            )
            : [];

    private IEnumerable<(AccountPrincipal Form, EscalationStep? Step)> Give(
        AccountPrincipal actor,
        Capabilities able,
        AccountPrincipal target
    )
    {
        var pattern = target.IsRole ? EscalationPattern.GrantRole : EscalationPattern.GrantUser;
        foreach (var method in target.IsProtected ? [] : EscalationMethods.ByPattern[pattern].Where(m => able.Mentions(m.Needs[0])))
        {
            var given = false;
            foreach (var policy in context.Choices.ToAttach(actor, method.Needs[0]))
            {
                if (Attach(method, actor, target, policy) is not { } step)
                    continue;
                given = true;
                yield return (With(target, [AwsPolicies.Everything], attached: Attached(method, policy)), step);
                break;
            }

            foreach (var policy in given ? [] : context.Choices.LesserToAttach(actor, method.Needs[0]))
            {
                if (!target.AttachedPolicies.Contains(policy.Arn!) && Attach(method, actor, target, policy) is { } step)
                    yield return (With(target, [policy.Document], attached: Attached(method, policy)), step);
            }
        }

        foreach (var method in EscalationMethods.ByPattern[EscalationPattern.GrantGroup].Where(m => able.Mentions(m.Needs[0])))
        {
            foreach (var group in target.Groups)
            {
                foreach (
                    var policy in context
                        .Choices.ToAttach(actor, method.Needs[0])
                        .Concat(context.Choices.LesserToAttach(actor, method.Needs[0]))
                )
                {
                    if (
                        StepContext.Step(
                            method,
                            actor,
                            null,
                            [
                                (
                                    method.Needs[0],
                                    context.Probe.Ask(actor, method.Needs[0], group.Arn, null, null, (RequestKeys.Policy, policy.Arn))
                                ),
                                .. policy.Making,
                            ]
                        ) is
                        { } step
                    )
                        yield return (With(target, [policy.Document], attached: Attached(method, policy)), step.On(group.Arn));
                }
            }
        }
    }

    private EscalationStep? Attach(EscalationMethod method, AccountPrincipal actor, AccountPrincipal target, PolicyChoice policy) =>
        StepContext
            .Step(
                method,
                actor,
                null,
                [
                    .. context.AskOn(
                        actor,
                        method.Needs[0],
                        target,
                        (RequestKeys.Policy, policy.Arn),
                        (RequestKeys.Boundary, target.BoundaryArn)
                    ),
                    .. policy.Making,
                ]
            )
            ?.On(target.Arn);

    private static string? Attached(EscalationMethod method, PolicyChoice policy) =>
        method.Needs[0].Contains(":Attach", StringComparison.Ordinal) && policy.Making.Count == 0 ? policy.Arn : null;

    private IEnumerable<(AccountPrincipal Form, EscalationStep? Step)> Join(
        AccountPrincipal actor,
        Capabilities able,
        AccountPrincipal target
    ) =>
        from method in EscalationMethods.ByPattern[EscalationPattern.JoinGroup]
        where !target.IsRole && able.Mentions(method.Needs[0])
        from g in context.Account.Groups
        where !target.Groups.Contains(g)
        let step = StepContext.Step(method, actor, null, (method.Needs[0], context.Probe.Ask(actor, method.Needs[0], g.Arn)))
        where step is not null
        select (With(target, g.Policies, joined: g), step.On(g.Arn));

    private IEnumerable<(AccountPrincipal Form, EscalationStep? Step)> Write(
        AccountPrincipal actor,
        Capabilities able,
        AccountPrincipal target
    ) =>
        from method in EscalationMethods.ByPattern[EscalationPattern.WritePolicy]
        where able.Mentions(method.Needs[0])
        from arn in target.AttachedPolicies
        where context.Account.ManagedPolicies.TryGetValue(arn, out var policy) && !policy.IsAwsManaged
        let step = StepContext.Step(method, actor, null, (method.Needs[0], context.Probe.Ask(actor, method.Needs[0], arn)))
        where step is not null
        select (Instead(target, arn, AwsPolicies.Everything), step.On(arn));

    private IEnumerable<(AccountPrincipal Form, EscalationStep? Step)> Switch(
        AccountPrincipal actor,
        Capabilities able,
        AccountPrincipal target
    ) =>
        from method in EscalationMethods.ByPattern[EscalationPattern.SwitchPolicy]
        where able.Mentions(method.Needs[0])
        from arn in target.AttachedPolicies
        let policy = context.Account.ManagedPolicies.GetValueOrDefault(arn)
        where policy is { IsAwsManaged: false, Others.Count: > 0 }
        let step = StepContext.Step(method, actor, null, (method.Needs[0], context.Probe.Ask(actor, method.Needs[0], arn)))
        where step is not null
        from version in policy.Others
        select (Instead(target, arn, version), step.On(arn));

    // Another version of the boundary may be less of a limit.
    private IEnumerable<(AccountPrincipal Form, EscalationStep? Step)> Boundaries(
        AccountPrincipal actor,
        Capabilities able,
        AccountPrincipal target
    ) =>
        from method in EscalationMethods.ByPattern[EscalationPattern.SwitchPolicy]
        where target.BoundaryArn is not null && able.Mentions(method.Needs[0])
        let policy = context.Account.ManagedPolicies.GetValueOrDefault(target.BoundaryArn!)
        where policy is { IsAwsManaged: false, Others.Count: > 0 }
        let step = StepContext.Step(method, actor, null, (method.Needs[0], context.Probe.Ask(actor, method.Needs[0], policy.Arn)))
        where step is not null
        from version in policy.Others
        select (target.Changed(target.Policies.WithBoundary(version)), step.On(policy.Arn));

    private static AccountPrincipal With(
        AccountPrincipal target,
        IEnumerable<CompiledPolicy> further,
        AccountGroup? joined = null,
        string? attached = null
    ) =>
        target.Changed(
            target.Policies.WithIdentity(new PolicyGroup(PolicyLayer.Identity, target.Policies.Identity.Policies.Concat(further))),
            joined: joined,
            attached: attached
        );

    private static AccountPrincipal Instead(AccountPrincipal target, string arn, CompiledPolicy document) =>
        target.Changed(
            target.Policies.WithIdentity(
                new PolicyGroup(PolicyLayer.Identity, target.Policies.Identity.Policies.Where(p => p.Name != arn).Append(document))
            )
        );
}
